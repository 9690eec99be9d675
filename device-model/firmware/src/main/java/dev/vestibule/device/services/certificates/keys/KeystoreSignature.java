package dev.vestibule.device.services.certificates.keys;

import dev.vestibule.hal.SecureKeystore.SignatureKind;
import java.io.ByteArrayOutputStream;
import java.security.AlgorithmParameters;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.InvalidParameterException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.jspecify.annotations.Nullable;

/** Signs with a key that stays in its keystore. Verifying is left to others. */
final class KeystoreSignature extends SignatureSpi {

  private final SignatureKind kind;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private @Nullable KeystoreKey key;

  KeystoreSignature(SignatureKind kind) {
    this.kind = kind;
  }

  @Override
  protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
    if (!(key instanceof KeystoreKey ours)) throw new InvalidKeyException("not of a keystore");
    this.key = ours;
    message.reset();
  }

  @Override
  protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
    throw new InvalidKeyException("signs only");
  }

  @Override
  protected void engineUpdate(byte part) {
    message.write(part);
  }

  @Override
  protected void engineUpdate(byte[] bytes, int offset, int length) {
    message.write(bytes, offset, length);
  }

  @Override
  protected byte[] engineSign() throws SignatureException {
    if (key == null) throw new SignatureException("no key given");
    byte[] whole = message.toByteArray();
    message.reset();
    return key.sign(kind, whole)
        .orElseThrow(() -> new SignatureException("the keystore has no such key for " + kind));
  }

  @Override
  protected boolean engineVerify(byte[] signature) throws SignatureException {
    throw new SignatureException("signs only");
  }

  /** TLS tries SHA-384 and SHA-512 too, and goes on to the next if they are refused. */
  @Override
  protected void engineSetParameter(AlgorithmParameterSpec params)
      throws InvalidAlgorithmParameterException {
    boolean known =
        kind == SignatureKind.RSA_PSS_SHA256
            && params instanceof PSSParameterSpec pss
            && pss.getDigestAlgorithm().equals("SHA-256")
            && pss.getSaltLength() == 32;
    if (!known) throw new InvalidAlgorithmParameterException("keystores know SHA-256 only");
  }

  @Override
  protected @Nullable AlgorithmParameters engineGetParameters() {
    return null;
  }

  @Override
  @Deprecated
  protected void engineSetParameter(String name, Object value) {
    throw new InvalidParameterException(name);
  }

  @Override
  @Deprecated
  protected Object engineGetParameter(String name) {
    throw new InvalidParameterException(name);
  }
}
