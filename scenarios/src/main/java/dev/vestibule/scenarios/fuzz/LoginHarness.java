package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.web.schema.sample.Dice;
import dev.vestibule.device.services.accounts.Attempt;
import dev.vestibule.device.services.accounts.Verdict;
import dev.vestibule.device.services.accounts.Verdict.Known;
import dev.vestibule.scenarios.peer.Login;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What clients say of themselves in an Authorization header, without knowing a password. */
final class LoginHarness implements Harness {

  private static final Login ALICE = new Login("alice", "secret");
  private static final NetAddress CLIENT = new NetAddress("192.0.2.7", 5_000);

  private static final List<String> WORDS =
      List.of(
          "username=\"alice\"",
          "username=",
          "nonce=\"",
          "qop=auth",
          "qop=\"auth-int\"",
          "nc=",
          "ffffffff",
          "algorithm=SHA-256",
          "algorithm=MD5-sess",
          "response=\"\"",
          "=",
          ",",
          "\"",
          "\\",
          "\\\"",
          " ",
          "Basic ",
          "Digest ",
          "Bearer ",
          "YWxpY2U6",
          "====",
          ":",
          "\0",
          "\u00e4",
          "%00");

  private final Unit unit = new Unit();
  private final Mutator mutator;

  LoginHarness() {
    unit.twin().http().get(ALICE.asFirstAccount()).orElseThrow();
    String challenge =
        unit.ask(station -> station.accounts().authenticator().challenges(false, false)).stream()
            .filter(it -> it.startsWith("Digest "))
            .findFirst()
            .orElseThrow();
    String digest =
        challenge.replaceFirst("qop=\"[^\"]*\"", "qop=auth")
            + ", username=\"alice\", uri=\"/\", nc=00000001, cnonce=\"a\", response=\""
            + "0".repeat(32)
            + "\"";
    mutator =
        Mutator.ofTexts(
            List.of(
                "Basic YWxpY2U6d3Jvbmc=",
                "Basic Ym9iOnNlY3JldA==",
                digest,
                digest.replace(", qop=auth", ""),
                digest.replace("alice", "bob")),
            WORDS);
  }

  @Override
  public byte[] input(Dice dice) {
    return mutator.next(dice);
  }

  @Override
  public Optional<String> feed(byte[] input) {
    var attempt =
        new Attempt(
            "GET", "/", Optional.of(new String(input, StandardCharsets.ISO_8859_1)), CLIENT, false);
    Verdict verdict = unit.ask(station -> station.accounts().authenticator().judge(attempt));
    return verdict instanceof Known(var user, var access, var proof) && user.isPresent()
        ? Optional.of("is taken for " + user.get())
        : Optional.empty();
  }

  @Override
  public Optional<String> aftermath() {
    return unit.crash();
  }

  @Override
  public void close() {
    unit.close();
  }
}
