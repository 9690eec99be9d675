package dev.vestibule.hal;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A place that makes and keeps private keys and never gives them out. It keeps them over a loss of
 * power. Its keys are made and destroyed by one program, one call after the other; {@link #sign}
 * and {@link #publicKey} may be called from any thread, since encrypted connections are set up
 * beside it.
 */
public interface SecureKeystore {

  /** What keeps the keys from getting out. */
  enum Protection {
    /** A chip of its own. */
    SECURE_ELEMENT,
    /** A guarded part of the main processor. */
    TRUSTED_EXECUTION_ENVIRONMENT
  }

  /** Kinds of keys. */
  enum KeyKind {
    EC_P256,
    RSA_2048,
    RSA_4096;

    /** Number of points of the curve P-256. Source: FIPS 186-4, D.1.2.3. */
    private static final BigInteger P256_ORDER =
        new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    /** The kind of a key, empty if it is none of these. */
    public static Optional<KeyKind> of(PublicKey key) {
      return switch (key) {
        case ECKey ec when ec.getParams().getOrder().equals(P256_ORDER) -> Optional.of(EC_P256);
        case RSAKey rsa when rsa.getModulus().bitLength() == 2_048 -> Optional.of(RSA_2048);
        case RSAKey rsa when rsa.getModulus().bitLength() == 4_096 -> Optional.of(RSA_4096);
        default -> Optional.empty();
      };
    }
  }

  /** How a message is signed; the first with an EC key, the others with an RSA key. */
  enum SignatureKind {
    /** ECDSA over SHA-256; the signature is the DER sequence of r and s. */
    ECDSA_SHA256,
    /** RSASSA-PKCS1-v1_5 over SHA-256. */
    RSA_PKCS1_SHA256,
    /** RSASSA-PSS over SHA-256, MGF1 with SHA-256, 32 bytes of salt. */
    RSA_PSS_SHA256
  }

  /** What guards this one. */
  Protection protection();

  /** The kinds of keys it takes. */
  Set<KeyKind> kinds();

  /**
   * Begins to make a key pair under this name. It takes its place, and that of an older one, when
   * it is made; keys that are wanted meanwhile are made one after the other. What was begun and not
   * made is forgotten with the end of the program.
   *
   * @param name 1-100 characters
   * @param kind one of {@link #kinds()}
   * @param made told the name once the key is there; never inside this call
   */
  void generate(String name, KeyKind kind, Consumer<String> made);

  /**
   * Takes in a key pair that was made elsewhere, replacing an older one of this name.
   *
   * @param name 1-100 characters
   * @param privateKey as PKCS#8, not encrypted
   * @return false, and nothing changed, unless the two are a pair of one of {@link #kinds()}
   */
  boolean importKey(String name, PublicKey publicKey, byte[] privateKey);

  /** The public half, empty if there is no such key. */
  Optional<PublicKey> publicKey(String name);

  /** Signs a message, empty if there is no such key or it is not for this kind of signature. */
  Optional<byte[]> sign(String name, SignatureKind kind, byte[] message);

  /** Names of the keys, sorted. */
  List<String> names();

  /** Destroys a key; without effect if there is none. */
  void destroy(String name);
}
