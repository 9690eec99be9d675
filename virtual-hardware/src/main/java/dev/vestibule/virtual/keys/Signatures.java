package dev.vestibule.virtual.keys;

import dev.vestibule.hal.SecureKeystore.KeyKind;
import dev.vestibule.hal.SecureKeystore.SignatureKind;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/** The kinds of signatures in the words of the JDK. */
final class Signatures {

  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  private Signatures() {}

  static Signature of(SignatureKind kind) throws GeneralSecurityException {
    return switch (kind) {
      case ECDSA_SHA256 -> Signature.getInstance("SHA256withECDSA");
      case RSA_PKCS1_SHA256 -> Signature.getInstance("SHA256withRSA");
      case RSA_PSS_SHA256 -> {
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(PSS);
        yield signature;
      }
    };
  }

  /** Whether a key of this kind can sign so. */
  static boolean fit(KeyKind key, SignatureKind signature) {
    return (key == KeyKind.EC_P256) == (signature == SignatureKind.ECDSA_SHA256);
  }

  static SignatureKind usual(KeyKind key) {
    return key == KeyKind.EC_P256 ? SignatureKind.ECDSA_SHA256 : SignatureKind.RSA_PKCS1_SHA256;
  }
}
