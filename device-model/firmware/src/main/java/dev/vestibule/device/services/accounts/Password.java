package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.secret.SlowHash;
import dev.vestibule.device.protocols.auth.DigestAlgorithm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What the unit keeps of a password: a salted slow hash, and what digest authentication needs. The
 * password itself is nowhere.
 *
 * @param hash decides whether a password is the right one
 * @param md5 secret of digests with MD5
 * @param sha256 secret of digests with SHA-256
 */
public record Password(SlowHash hash, String md5, String sha256) {

  /**
   * Keeps a password.
   *
   * @param salt 16 bytes of chance
   * @param cost rounds of the slow hash, from 1
   */
  static Password keep(String user, String realm, String password, byte[] salt, int cost) {
    return new Password(
        SlowHash.of(password, salt, cost),
        DigestAlgorithm.MD5.secret(user, realm, password),
        DigestAlgorithm.SHA_256.secret(user, realm, password));
  }

  /** The secret of digests. */
  String secret(DigestAlgorithm algorithm) {
    return switch (algorithm) {
      case MD5 -> md5;
      case SHA_256 -> sha256;
    };
  }

  /**
   * Whether this is the password. Most wrong ones are refused by the fast hash that is here anyway,
   * so that guessing does not keep the unit busy; the slow one has the last word.
   */
  boolean matches(String user, String realm, String password) {
    return same(sha256, DigestAlgorithm.SHA_256.secret(user, realm, password))
        && hash.matches(password);
  }

  /** Compares in a time that tells nothing. */
  static boolean same(String ours, String theirs) {
    return MessageDigest.isEqual(
        ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "Password";
  }
}
