package dev.vestibule.device.kernel.secret;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is left of a password: enough to recognize it, and slow to guess from.
 *
 * @param salt 16 bytes in base 64
 * @param cost rounds, from 1
 * @param hash PBKDF2 with HMAC-SHA-512 in base 64
 */
public record SlowHash(String salt, int cost, String hash) {

  private static final int BITS = 256;

  /**
   * Keeps a password.
   *
   * @param salt 16 bytes of chance
   */
  public static SlowHash of(String password, byte[] salt, int cost) {
    return new SlowHash(
        Base64.getEncoder().encodeToString(salt), cost, derive(password, salt, cost));
  }

  /** Whether this is the password; takes a time that tells nothing. */
  public boolean matches(String password) {
    byte[] derived =
        Base64.getDecoder().decode(derive(password, Base64.getDecoder().decode(salt), cost));
    return MessageDigest.isEqual(derived, Base64.getDecoder().decode(hash));
  }

  private static String derive(String password, byte[] salt, int cost) {
    try {
      var spec = new PBEKeySpec(password.toCharArray(), salt, cost, BITS);
      return Base64.getEncoder()
          .encodeToString(
              SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                  .generateSecret(spec)
                  .getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "SlowHash";
  }
}
