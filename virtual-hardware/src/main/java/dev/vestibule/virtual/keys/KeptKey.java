package dev.vestibule.virtual.keys;

import dev.vestibule.hal.SecureKeystore.KeyKind;
import dev.vestibule.hal.SecureKeystore.SignatureKind;
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
import java.util.Optional;

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
        case RSA_2048, RSA_4096 -> generator.initialize(bits(kind), chance);
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

  /** A key from elsewhere, empty unless the halves are a pair of a kind that is known here. */
  public static Optional<KeptKey> ofPair(PublicKey publicKey, byte[] privateKey) {
    return KeyKind.of(publicKey).flatMap(kind -> ofPair(kind, publicKey, privateKey));
  }

  private static Optional<KeptKey> ofPair(KeyKind kind, PublicKey publicKey, byte[] privateKey) {
    try {
      KeptKey key = decode(kind, privateKey, publicKey.getEncoded());
      return key.fits() ? Optional.of(key) : Optional.empty();
    } catch (GeneralSecurityException notAPair) {
      return Optional.empty();
    }
  }

  /** The half that everybody may know. */
  public PublicKey publicKey() {
    return pair.getPublic();
  }

  /**
   * Signs; the same message gives the same signature. Empty if the key is not for this kind of
   * signature.
   */
  public Optional<byte[]> sign(SignatureKind how, byte[] message) {
    if (!Signatures.fit(kind, how)) return Optional.empty();
    try {
      return Optional.of(signed(how, message));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java platform cannot sign with " + kind, e);
    }
  }

  private byte[] signed(SignatureKind how, byte[] message) throws GeneralSecurityException {
    Signature signature = Signatures.of(how);
    signature.initSign(pair.getPrivate(), SeededRandom.of(pair.getPrivate().getEncoded(), message));
    signature.update(message);
    return signature.sign();
  }

  /** Whether what one half signs is signed for the other. */
  private boolean fits() throws GeneralSecurityException {
    byte[] probe = {1};
    SignatureKind how = Signatures.usual(kind);
    Signature signature = Signatures.of(how);
    signature.initVerify(publicKey());
    signature.update(probe);
    return signature.verify(signed(how, probe));
  }

  private static int bits(KeyKind kind) {
    return switch (kind) {
      case EC_P256 -> 256;
      case RSA_2048 -> 2_048;
      case RSA_4096 -> 4_096;
    };
  }

  private static String algorithm(KeyKind kind) {
    return kind == KeyKind.EC_P256 ? "EC" : "RSA";
  }
}
