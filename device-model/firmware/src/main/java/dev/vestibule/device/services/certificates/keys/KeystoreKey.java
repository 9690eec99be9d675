package dev.vestibule.device.services.certificates.keys;

import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.SecureKeystore.SignatureKind;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECParameterSpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A private key that stays in its keystore: it has a name and no bytes. TLS needs to know from it
 * the curve or the size, which the public half tells.
 */
public sealed interface KeystoreKey extends PrivateKey {

  /** Where it is. */
  SecureKeystore keystore();

  /** What it is called there. */
  String name();

  /** The key of this name, empty if the keystore has none. */
  static Optional<KeystoreKey> of(SecureKeystore keystore, String name) {
    return keystore.publicKey(name).map(publicKey -> of(keystore, name, publicKey));
  }

  private static KeystoreKey of(SecureKeystore keystore, String name, PublicKey publicKey) {
    return switch (publicKey) {
      case ECPublicKey ec -> new Ec(keystore, name, ec.getParams());
      case RSAPublicKey rsa -> new Rsa(keystore, name, rsa.getModulus());
      default ->
          throw new IllegalStateException(
              "keystores have EC and RSA keys, not " + publicKey.getAlgorithm());
    };
  }

  /** Signs; empty if the key is gone or not for this kind of signature. */
  default Optional<byte[]> sign(SignatureKind kind, byte[] message) {
    return keystore().sign(name(), kind, message);
  }

  /** It has no format, for it has no bytes. */
  @Override
  default @Nullable String getFormat() {
    return null;
  }

  @Override
  default byte @Nullable [] getEncoded() {
    return null;
  }

  /** On an elliptic curve. */
  record Ec(SecureKeystore keystore, String name, ECParameterSpec params)
      implements KeystoreKey, ECKey {
    @Override
    public String getAlgorithm() {
      return "EC";
    }

    @Override
    public ECParameterSpec getParams() {
      return params;
    }
  }

  /** With a modulus. */
  record Rsa(SecureKeystore keystore, String name, BigInteger modulus)
      implements KeystoreKey, RSAKey {
    @Override
    public String getAlgorithm() {
      return "RSA";
    }

    @Override
    public BigInteger getModulus() {
      return modulus;
    }

    @Override
    public @Nullable AlgorithmParameterSpec getParams() {
      return null;
    }
  }
}
