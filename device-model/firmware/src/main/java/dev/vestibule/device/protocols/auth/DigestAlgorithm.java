package dev.vestibule.device.protocols.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Hash of a digest. Source: RFC 7616, 3.2 and 6.1. */
public enum DigestAlgorithm {
  MD5("MD5", "MD5"),
  SHA_256("SHA-256", "SHA-256");

  private final String token;
  private final String hash;

  DigestAlgorithm(String token, String hash) {
    this.token = token;
    this.hash = hash;
  }

  /** As headers write it. */
  public String token() {
    return token;
  }

  /** The algorithm of this token; case does not matter. */
  public static Optional<DigestAlgorithm> of(String token) {
    return Arrays.stream(values())
        .filter(algorithm -> algorithm.token.equalsIgnoreCase(token))
        .findFirst();
  }

  /** What stands for a password in every response: hash of user, realm and password. */
  public String secret(String user, String realm, String password) {
    return hash(user + ":" + realm + ":" + password);
  }

  /** Lower-case hexadecimal hash of a text in UTF-8. */
  String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(hash).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
