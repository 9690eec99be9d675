package dev.vestibule.device.services.accounts;

import dev.vestibule.device.protocols.auth.DigestAlgorithm;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What the unit keeps of a password: a salted slow hash, and what digest authentication needs. The
 * password itself is nowhere.
 *
 * @param salt 16 bytes in base 64
 * @param cost rounds of the slow hash
 * @param hash PBKDF2 with HMAC-SHA-512 in base 64
 * @param md5 secret of digests with MD5
 * @param sha256 secret of digests with SHA-256
 */
public record Password(String salt, int cost, String hash, String md5, String sha256) {

  private static final int BITS = 256;

  /**
   * Keeps a password.
   *
   * @param salt 16 bytes of chance
   * @param cost rounds of the slow hash, from 1
   */
  static Password keep(String user, String realm, String password, byte[] salt, int cost) {
    return new Password(
        Base64.getEncoder().encodeToString(salt),
        cost,
        slowly(password, salt, cost),
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
        && same(hash, slowly(password, Base64.getDecoder().decode(salt), cost));
  }

  /** Compares in a time that tells nothing. */
  static boolean same(String ours, String theirs) {
    return MessageDigest.isEqual(
        ours.getBytes(StandardCharsets.UTF_8), theirs.getBytes(StandardCharsets.UTF_8));
  }

  private static String slowly(String password, byte[] salt, int cost) {
    try {
      var spec = new PBEKeySpec(password.toCharArray(), salt, cost, BITS);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
      return Base64.getEncoder().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Password";
  }
}
