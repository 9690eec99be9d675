package dev.vestibule.virtual.keys;

import dev.vestibule.hal.SecureKeystore.KeyKind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/**
 * A key pair in the chip.
 *
 * @param kind what it is
 * @param pair both halves
 */
public record KeptKey(KeyKind kind, KeyPair pair) {

  /** Makes a key that depends on these three and on nothing else. */
  public static KeptKey generate(KeyKind kind, long seed, long number) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm(kind));
      byte[] source = ByteBuffer.allocate(16).putLong(seed).putLong(number).array();
      var chance = SeededRandom.of(source, kind.name().getBytes(StandardCharsets.UTF_8));
      switch (kind) {
        case EC_P256 -> generator.initialize(new ECGenParameterSpec("secp256r1"), chance);
        case RSA_2048 -> generator.initialize(2048, chance);
      }
      return new KeptKey(kind, generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java platform cannot make " + kind + " keys", e);
    }
  }

  /** Restores a key from its encoded halves. */
  public static KeptKey decode(KeyKind kind, byte[] privateKey, byte[] publicKey)
      throws GeneralSecurityException {
    KeyFactory factory = KeyFactory.getInstance(algorithm(kind));
    return new KeptKey(
        kind,
        new KeyPair(
            factory.generatePublic(new X509EncodedKeySpec(publicKey)),
            factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey))));
  }

  /** The half that everybody may know. */
  public PublicKey publicKey() {
    return pair.getPublic();
  }

  /** Signs; the same message gives the same signature. */
  public byte[] sign(byte[] message) {
    try {
      Signature signature =
          Signature.getInstance(
              switch (kind) {
                case EC_P256 -> "SHA256withECDSA";
                case RSA_2048 -> "SHA256withRSA";
              });
      signature.initSign(
          pair.getPrivate(), SeededRandom.of(pair.getPrivate().getEncoded(), message));
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java platform cannot sign with " + kind, e);
    }
  }

  private static String algorithm(KeyKind kind) {
    return switch (kind) {
      case EC_P256 -> "EC";
      case RSA_2048 -> "RSA";
    };
  }
}
