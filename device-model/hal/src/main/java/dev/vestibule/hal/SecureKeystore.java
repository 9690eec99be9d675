package dev.vestibule.hal;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/**
 * A chip that makes and keeps private keys and never gives them out. It keeps them over a loss of
 * power.
 */
public interface SecureKeystore {

  /** Kinds of keys the chip can make. */
  enum KeyKind {
    EC_P256,
    RSA_2048
  }

  /**
   * Makes a key pair under this name, replacing an older one.
   *
   * @param name 1-100 characters
   */
  PublicKey generate(String name, KeyKind kind);

  /** The public half, empty if there is no such key. */
  Optional<PublicKey> publicKey(String name);

  /** Signs with SHA-256, empty if there is no such key. */
  Optional<byte[]> sign(String name, byte[] message);

  /** Names of the keys, sorted. */
  List<String> names();

  /** Destroys a key; without effect if there is none. */
  void destroy(String name);
}
