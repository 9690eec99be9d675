package dev.vestibule.device.protocols.release;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Keys of signers as text. Source: RFC 7468, RFC 8410. */
public final class Ed25519Keys {

  private static final String ALGORITHM = "Ed25519";

  private Ed25519Keys() {}

  /** Reads a public key in base64, with or without the lines of PEM around it. */
  public static Optional<PublicKey> publicKey(String text) {
    try {
      return Optional.of(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(text))));
    } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
      return Optional.empty();
    }
  }

  /** Reads a private key, likewise. */
  public static Optional<PrivateKey> privateKey(String text) {
    try {
      return Optional.of(
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(text))));
    } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String text) {
    String base64 = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    return Base64.getDecoder().decode(base64);
  }
}
