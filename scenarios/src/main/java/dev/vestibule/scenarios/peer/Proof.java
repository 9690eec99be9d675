package dev.vestibule.scenarios.peer;

import dev.vestibule.device.protocols.auth.AuthParameters;
import dev.vestibule.device.protocols.auth.Credentials.Digest;
import dev.vestibule.device.protocols.auth.Credentials.Protection;
import dev.vestibule.device.protocols.auth.DigestAlgorithm;
import dev.vestibule.scenarios.peer.Login.Scheme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a client's {@code Authorization} headers, from the last challenge it was given. */
public final class Proof {

  private final Login login;
  private Optional<Map<String, String>> challenge = Optional.empty();
  private int count;

  public Proof(Login login) {
    this.login = login;
  }

  /**
   * Takes the challenge this client can meet; false if there is none, or if its proof was refused
   * and not only too old.
   */
  public boolean challenged(List<String> challenges) {
    boolean proved = challenge.isPresent();
    String scheme = login.scheme() == Scheme.BASIC ? "Basic " : "Digest ";
    for (String offered : challenges) {
      if (!offered.startsWith(scheme)) continue;
      Optional<Map<String, String>> read =
          AuthParameters.parse(offered.substring(scheme.length()))
              .filter(
                  given ->
                      login.scheme() == Scheme.BASIC
                          || algorithm().token().equals(given.get("algorithm")));
      if (read.isEmpty() || proved && !"true".equals(read.get().get("stale"))) continue;
      challenge = read;
      count = 0;
      return true;
    }
    return false;
  }

  /** The header for a request; empty before the first challenge. */
  public Optional<String> header(String method, String target) {
    return challenge.map(
        given -> login.scheme() == Scheme.BASIC ? basic() : digest(given, method, target));
  }

  private String basic() {
    byte[] pair = (login.user() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private String digest(Map<String, String> given, String method, String target) {
    String realm = given.getOrDefault("realm", "");
    String nonce = given.getOrDefault("nonce", "");
    var protection = new Protection("%08x".formatted(++count), "c%07d".formatted(count));
    var proof =
        new Digest(login.user(), realm, nonce, target, "", algorithm(), Optional.of(protection));
    String secret = algorithm().secret(login.user(), realm, login.password());
    return ("Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", algorithm=%s,"
            + " response=\"%s\", qop=auth, nc=%s, cnonce=\"%s\"")
        .formatted(
            login.user(),
            realm,
            nonce,
            target,
            algorithm().token(),
            proof.expected(secret, method),
            protection.count(),
            protection.clientNonce());
  }

  private DigestAlgorithm algorithm() {
    return login.scheme() == Scheme.DIGEST_SHA_256 ? DigestAlgorithm.SHA_256 : DigestAlgorithm.MD5;
  }
}
