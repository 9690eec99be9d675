package dev.vestibule.device.services.certificates;

/**
 * A client/server certificate of the store.
 *
 * @param alias what it is called
 * @param keystore id of the keystore of its private key, such as {@code SE0}
 * @param key name of the private key there
 * @param pem the certificate, followed by those that vouch for it
 */
public record Certificate(String alias, String keystore, String key, String pem) {}
