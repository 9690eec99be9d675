package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.protocols.auth.Credentials;
import dev.vestibule.device.protocols.auth.Credentials.Basic;
import dev.vestibule.device.protocols.auth.Credentials.Digest;
import dev.vestibule.device.protocols.auth.Credentials.Protection;
import dev.vestibule.device.protocols.auth.DigestAlgorithm;
import dev.vestibule.device.services.accounts.Nonces.Worth;
import dev.vestibule.device.services.accounts.Verdict.Blocked;
import dev.vestibule.device.services.accounts.Verdict.Known;
import dev.vestibule.device.services.accounts.Verdict.Unproven;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out who sent a request, with any protocol that authenticates as HTTP does. Source: RFC
 * 7616, RFC 7617; VAPIX, authentication.
 */
public final class Authenticator {

  /** Logins with a password that are remembered, so that its slow hash is made once. */
  private static final int MOST_REMEMBERED = 1_000;

  private final Accounts accounts;
  private final LoginSettings settings;
  private final Nonces nonces;
  private final Guesses guesses;
  private final Watch watch;
  private final String realm;
  private final Map<String, Password> remembered = new HashMap<>();

  /** Is told of those who fail. */
  interface Watch {
    /** Somebody gave this name and could not prove it. */
    void failed(String user, Attempt attempt);
  }

  Authenticator(
      Accounts accounts,
      LoginSettings settings,
      Nonces nonces,
      Guesses guesses,
      Watch watch,
      String realm) {
    this.accounts = accounts;
    this.settings = settings;
    this.nonces = nonces;
    this.guesses = guesses;
    this.watch = watch;
    this.realm = realm;
  }

  /** Who sent this. */
  public Verdict judge(Attempt attempt) {
    if (guesses.block(attempt.from())) return new Blocked();
    if (attempt.authorization().isEmpty()) return anonymous();
    Verdict verdict =
        attempt
            .authorization()
            .flatMap(Credentials::parse)
            .map(
                given ->
                    switch (given) {
                      case Basic basic -> judge(basic, attempt);
                      case Digest digest -> judge(digest, attempt);
                    })
            .orElse(new Unproven("", false));
    if (verdict instanceof Unproven(String user, boolean stale) && !stale) failed(user, attempt);
    return verdict;
  }

  /** What somebody may do who has not proved who they are. */
  public Known anonymous() {
    return new Known(Optional.empty(), settings.anonymous(), Optional.empty());
  }

  /**
   * Values of the header {@code WWW-Authenticate}.
   *
   * @param stale whether the client knows the password and only lacks a fresh nonce
   */
  public List<String> challenges(boolean secure, boolean stale) {
    List<String> challenges = new ArrayList<>();
    if (settings.digest()) {
      String nonce = nonces.next(); // One for all: some clients mix the challenges up.
      for (DigestAlgorithm algorithm : DigestAlgorithm.values()) {
        challenges.add(
            "Digest realm=\"%s\", nonce=\"%s\", algorithm=%s%s, qop=\"auth\""
                .formatted(realm, nonce, algorithm.token(), stale ? ", stale=true" : ""));
      }
    }
    if (settings.basic(secure)) challenges.add("Basic realm=\"" + realm + "\"");
    return challenges;
  }

  private Verdict judge(Basic given, Attempt attempt) {
    Optional<Account> account = accounts.find(given.user());
    boolean good =
        settings.basic(attempt.secure())
            && account.isPresent()
            && matches(account.get(), given.password());
    return good ? known(account.get(), Optional.empty()) : new Unproven(given.user(), false);
  }

  private boolean matches(Account account, String password) {
    String key = DigestAlgorithm.SHA_256.secret(account.name(), realm, password);
    if (account.password().equals(remembered.get(key))) return true;
    if (!account.password().matches(account.name(), realm, password)) return false;
    if (remembered.size() == MOST_REMEMBERED) remembered.clear();
    remembered.put(key, account.password());
    return true;
  }

  private Verdict judge(Digest given, Attempt attempt) {
    Optional<Account> account = accounts.find(given.user());
    boolean proper =
        settings.digest()
            && given.realm().equals(realm)
            && given.uri().equals(attempt.target())
            && (given.protection().isPresent() || !settings.protectedOnly());
    if (!proper || account.isEmpty()) return new Unproven(given.user(), false);
    String secret = account.get().password().secret(given.algorithm());
    if (!Password.same(given.expected(secret, attempt.method()), given.response())) {
      return new Unproven(given.user(), false);
    }
    Worth worth = nonces.of(given.nonce());
    if (worth == Worth.STALE) return new Unproven(given.user(), true);
    if (worth == Worth.BAD) return new Unproven(given.user(), false);
    boolean first = given.protection().map(made -> nonces.use(given.nonce(), made)).orElse(true);
    if (!first) return new Unproven(given.user(), false);
    return known(account.get(), Optional.of(proof(given, secret)));
  }

  private static String proof(Digest given, String secret) {
    String answer = "rspauth=\"" + given.answer(secret) + "\"";
    return given
        .protection()
        .map(
            made -> answer + ", cnonce=\"" + quoted(made) + "\", nc=" + made.count() + ", qop=auth")
        .orElse(answer);
  }

  private static String quoted(Protection made) {
    return made.clientNonce().replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static Known known(Account account, Optional<String> proof) {
    Access access = account.role().access();
    return new Known(Optional.of(account.name()), access, proof);
  }

  private void failed(String user, Attempt attempt) {
    watch.failed(user, attempt);
    guesses.failed(attempt.from(), attempt.page());
  }
}
