package dev.vestibule.device.services.certificates.format;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** The two halves of a key pair. */
public final class Halves {

  private Halves() {}

  /**
   * Whether what the private half signs is signed for the public half.
   *
   * @param privateKey as PKCS#8, not encrypted
   */
  public static boolean fit(PublicKey publicKey, byte[] privateKey) {
    String algorithm = publicKey.getAlgorithm();
    try {
      var secret =
          KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(privateKey));
      var signature =
          Signature.getInstance("SHA256with" + (algorithm.equals("EC") ? "ECDSA" : algorithm));
      signature.initSign(secret);
      byte[] signed = signature.sign();
      signature.initVerify(publicKey);
      return signature.verify(signed);
    } catch (GeneralSecurityException notAPair) {
      return false;
    }
  }
}
