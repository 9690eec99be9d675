package dev.vestibule.device.services.certificates.keys;

import dev.vestibule.hal.SecureKeystore.SignatureKind;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;

/**
 * Tells the JDK how to sign with a {@link KeystoreKey}. The TLS of the JDK looks for signatures in
 * the list of providers of the process and nowhere else, so it must be in that list. It holds no
 * state and answers for our keys alone: a hundred units share it without knowing.
 */
public final class KeystoreProvider extends Provider {

  private static final String NAME = "DeviceKeystore";

  private KeystoreProvider() {
    super(NAME, "1", "Signatures with keys that stay in the device's keystore");
    offer("SHA256withECDSA", SignatureKind.ECDSA_SHA256);
    offer("SHA256withRSA", SignatureKind.RSA_PKCS1_SHA256);
    offer("RSASSA-PSS", SignatureKind.RSA_PSS_SHA256);
  }

  /** Puts it at the end of the list, once. */
  public static void register() {
    if (Security.getProvider(NAME) == null) Security.addProvider(new KeystoreProvider());
  }

  private void offer(String algorithm, SignatureKind kind) {
    putService(new Signing(this, algorithm, kind));
  }

  private static final class Signing extends Service {

    private final SignatureKind kind;

    Signing(Provider provider, String algorithm, SignatureKind kind) {
      super(
          provider,
          "Signature",
          algorithm,
          KeystoreSignature.class.getName(),
          List.of(),
          Map.of("SupportedKeyClasses", KeystoreKey.class.getName()));
      this.kind = kind;
    }

    @Override
    public Object newInstance(Object parameter) {
      return new KeystoreSignature(kind);
    }

    @Override
    public boolean supportsParameter(Object key) {
      return key instanceof KeystoreKey;
    }
  }
}
