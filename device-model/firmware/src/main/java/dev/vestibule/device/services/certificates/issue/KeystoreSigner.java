package dev.vestibule.device.services.certificates.issue;

import dev.vestibule.device.services.certificates.keys.KeystoreKey;
import dev.vestibule.hal.SecureKeystore.SignatureKind;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.ContentSigner;

/** Has certificates and requests signed in the keystore. */
final class KeystoreSigner implements ContentSigner {

  private final KeystoreKey key;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  KeystoreSigner(KeystoreKey key) {
    this.key = key;
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    return switch (key) {
      case KeystoreKey.Ec ec -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
      case KeystoreKey.Rsa rsa ->
          new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
    };
  }

  @Override
  public OutputStream getOutputStream() {
    return content;
  }

  @Override
  public byte[] getSignature() {
    SignatureKind kind =
        switch (key) {
          case KeystoreKey.Ec ec -> SignatureKind.ECDSA_SHA256;
          case KeystoreKey.Rsa rsa -> SignatureKind.RSA_PKCS1_SHA256;
        };
    return key.sign(kind, content.toByteArray())
        .orElseThrow(() -> new IllegalStateException("key " + key.name() + " is gone"));
  }
}
