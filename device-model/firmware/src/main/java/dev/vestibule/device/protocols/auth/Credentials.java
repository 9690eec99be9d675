package dev.vestibule.device.protocols.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a client sends in an {@code Authorization} header. */
public sealed interface Credentials {

  /** Name and password as they are. Source: RFC 7617. */
  record Basic(String user, String password) implements Credentials {
    @Override
    public String toString() {
      return "Basic " + user; // The password is nobody's business.
    }
  }

  /**
   * Proof that the client knows the password. Source: RFC 7616, and RFC 2069 for those without
   * {@code qop}.
   *
   * @param algorithm MD5 unless the client names another
   * @param protection what the client made with {@code qop=auth}; empty if it sent none
   */
  record Digest(
      String user,
      String realm,
      String nonce,
      String uri,
      String response,
      DigestAlgorithm algorithm,
      Optional<Protection> protection)
      implements Credentials {

    /**
     * The response that whoever knows the secret would give.
     *
     * @param secret of this algorithm
     * @param method of the request
     */
    public String expected(String secret, String method) {
      return respond(secret, algorithm.hash(method + ":" + uri));
    }

    /** What the server proves with that it knows the secret too: {@code rspauth}. */
    public String answer(String secret) {
      return respond(secret, algorithm.hash(":" + uri));
    }

    private String respond(String secret, String request) {
      return algorithm.hash(
          protection
              .map(made -> secret + ":" + nonce + ":" + made + ":auth:" + request)
              .orElseGet(() -> secret + ":" + nonce + ":" + request));
    }
  }

  /**
   * Protection against replay.
   *
   * @param count number of the request with this nonce, eight hexadecimal digits
   * @param clientNonce chosen by the client
   */
  record Protection(String count, String clientNonce) {

    /** The count as a number, from 0. */
    public long number() {
      return Long.parseLong(count, 16);
    }

    /** As it stands in what is hashed. */
    @Override
    public String toString() {
      return count + ":" + clientNonce;
    }
  }

  /** Reads a header; empty if it is not one of these, or malformed. */
  static Optional<Credentials> parse(String header) {
    int blank = header.indexOf(' ');
    if (blank < 0) return Optional.empty();
    String rest = header.substring(blank + 1).strip();
    return switch (header.substring(0, blank).toLowerCase(Locale.ROOT)) {
      case "basic" -> basic(rest);
      case "digest" -> AuthParameters.parse(rest).flatMap(Credentials::digest);
      default -> Optional.empty();
    };
  }

  private static Optional<Credentials> basic(String encoded) {
    String pair;
    try {
      pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
    int colon = pair.indexOf(':');
    if (colon < 0) return Optional.empty();
    return Optional.of(new Basic(pair.substring(0, colon), pair.substring(colon + 1)));
  }

  private static boolean isCount(String count) {
    return count.length() == 8 && count.chars().allMatch(HexFormat::isHexDigit);
  }

  private static Optional<Credentials> digest(Map<String, String> given) {
    Optional<DigestAlgorithm> algorithm =
        DigestAlgorithm.of(given.getOrDefault("algorithm", DigestAlgorithm.MD5.token()));
    boolean whole =
        given.containsKey("username")
            && given.containsKey("realm")
            && given.containsKey("nonce")
            && given.containsKey("uri")
            && given.containsKey("response");
    if (!whole || algorithm.isEmpty()) return Optional.empty();
    Optional<Protection> protection = Optional.empty();
    if (given.containsKey("qop")) {
      String count = given.getOrDefault("nc", "");
      if (!given.get("qop").equals("auth") || !isCount(count)) {
        return Optional.empty();
      }
      if (!given.containsKey("cnonce")) return Optional.empty();
      protection = Optional.of(new Protection(count, given.getOrDefault("cnonce", "")));
    }
    return Optional.of(
        new Digest(
            given.getOrDefault("username", ""),
            given.getOrDefault("realm", ""),
            given.getOrDefault("nonce", ""),
            given.getOrDefault("uri", ""),
            given.getOrDefault("response", ""),
            algorithm.get(),
            protection));
  }
}
