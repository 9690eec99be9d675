package dev.vestibule.device.protocols.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Hash of a digest. Source: RFC 7616, 3.2 and 6.1. */
public enum DigestAlgorithm {
  MD5("MD5", "MD5"),
  SHA_256("SHA-256", "SHA-256");

  private static final List<DigestAlgorithm> ALL = List.of(values());

  private final String token;

  /** Never fed, so it may be copied by any thread; a copy is cheaper than a new one. */
  private final MessageDigest blank;

  DigestAlgorithm(String token, String hash) {
    this.token = token;
    try {
      blank = MessageDigest.getInstance(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As headers write it. */
  public String token() {
    return token;
  }

  /** The algorithm of this token; case does not matter. */
  public static Optional<DigestAlgorithm> of(String token) {
    for (DigestAlgorithm algorithm : ALL) {
      if (algorithm.token.equalsIgnoreCase(token)) return Optional.of(algorithm);
    }
    return Optional.empty();
  }

  /** What stands for a password in every response: hash of user, realm and password. */
  public String secret(String user, String realm, String password) {
    return hash(user + ":" + realm + ":" + password);
  }

  /** Lower-case hexadecimal hash of a text in UTF-8. */
  String hash(String text) {
    try {
      var copy = (MessageDigest) blank.clone();
      return HexFormat.of().formatHex(copy.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
