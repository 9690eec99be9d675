package dev.vestibule.device.protocols.release;

/**
 * What a signer puts below a file.
 *
 * @param signer fingerprint of the signer's public key, as {@link SignedFile#fingerprint} gives it
 * @param signature Ed25519 over everything before the seal
 */
@SuppressWarnings("ArrayRecordComponent")
public record Seal(String signer, byte[] signature) {}
