package dev.vestibule.device.services.certificates;

/**
 * A CA certificate of the store.
 *
 * @param alias what it is called
 * @param pem the certificate
 */
public record Authority(String alias, String pem) {}
