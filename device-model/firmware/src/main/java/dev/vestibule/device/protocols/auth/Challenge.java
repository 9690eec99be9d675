package dev.vestibule.device.protocols.auth;

import dev.vestibule.device.protocols.auth.Credentials.Digest;
import dev.vestibule.device.protocols.auth.Credentials.Protection;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a server asks for in a {@code WWW-Authenticate} header, and how a client meets it. */
public sealed interface Challenge {

  /** Name and password as they are. */
  record Basic() implements Challenge {}

  /**
   * Proof that the client knows the password.
   *
   * @param opaque comes back as it is; empty if the server sent none
   * @param protection whether the server knows {@code qop=auth}
   */
  record ByDigest(
      String realm,
      String nonce,
      DigestAlgorithm algorithm,
      Optional<String> opaque,
      boolean protection)
      implements Challenge {}

  /** The one of several challenges that tells least; empty if none of them is known. */
  static Optional<Challenge> best(List<String> headers) {
    List<Challenge> known =
        headers.stream().map(Challenge::parse).flatMap(Optional::stream).toList();
    return known.stream()
        .filter(it -> it instanceof ByDigest digest && digest.algorithm == DigestAlgorithm.SHA_256)
        .findFirst()
        .or(() -> known.stream().filter(ByDigest.class::isInstance).findFirst())
        .or(() -> known.stream().findFirst());
  }

  /** Reads a header; empty if it is not one of these, or malformed. */
  static Optional<Challenge> parse(String header) {
    int blank = header.indexOf(' ');
    String scheme = (blank < 0 ? header : header.substring(0, blank)).toLowerCase(Locale.ROOT);
    String rest = blank < 0 ? "" : header.substring(blank + 1).strip();
    return switch (scheme) {
      case "basic" -> Optional.of(new Basic());
      case "digest" -> AuthParameters.parse(rest).flatMap(Challenge::digest);
      default -> Optional.empty();
    };
  }

  private static Optional<Challenge> digest(Map<String, String> given) {
    Optional<DigestAlgorithm> algorithm =
        DigestAlgorithm.of(given.getOrDefault("algorithm", DigestAlgorithm.MD5.token()));
    List<String> protections = Arrays.asList(given.getOrDefault("qop", "auth").split("[, ]+"));
    if (!given.containsKey("nonce") || algorithm.isEmpty() || !protections.contains("auth")) {
      return Optional.empty();
    }
    return Optional.of(
        new ByDigest(
            given.getOrDefault("realm", ""),
            given.getOrDefault("nonce", ""),
            algorithm.get(),
            Optional.ofNullable(given.get("opaque")),
            given.containsKey("qop")));
  }

  /** The {@code Authorization} of name and password as they are. */
  static String basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /**
   * The {@code Authorization} that meets this challenge, for the first request after it.
   *
   * @param uri the target of the request
   * @param clientNonce that nobody can guess
   */
  default String meet(String user, String password, String method, String uri, String clientNonce) {
    return switch (this) {
      case Basic none -> basic(user, password);
      case ByDigest asked -> {
        Optional<Protection> made =
            asked.protection
                ? Optional.of(new Protection("00000001", clientNonce))
                : Optional.empty();
        var proof = new Digest(user, asked.realm, asked.nonce, uri, "", asked.algorithm, made);
        String secret = asked.algorithm.secret(user, asked.realm, password);
        yield "Digest username=%s, realm=%s, nonce=%s, uri=%s, algorithm=%s, response=\"%s\""
                .formatted(
                    quoted(user),
                    quoted(asked.realm),
                    quoted(asked.nonce),
                    quoted(uri),
                    asked.algorithm.token(),
                    proof.expected(secret, method))
            + asked.opaque.map(it -> ", opaque=" + quoted(it)).orElse("")
            + made.map(
                    it ->
                        ", qop=auth, nc=%s, cnonce=%s"
                            .formatted(it.count(), quoted(it.clientNonce())))
                .orElse("");
      }
    };
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
