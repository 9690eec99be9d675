package dev.vestibule.scenarios;

import dev.vestibule.device.services.access.CredentialHolder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What PIN entry and Entry list are to do, with PINs of two digits, on a page. */
final class EntryListModel {

  /** What somebody has. */
  sealed interface Token {}

  record Card(String uid) implements Token {}

  record Code(String text) implements Token {}

  static final List<Token> TOKENS =
      List.of(
          new Card("0A"),
          new Card("0B"),
          new Card("0D"),
          new Card("FF"),
          new Code("e"),
          new Code("f"),
          new Code("?"));

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration UNLOCKED = Duration.ofSeconds(7);

  private final List<CredentialHolder> holders;
  private final Map<String, Integer> uses = new TreeMap<>();
  private Instant now;
  private Instant granted = Instant.MIN;
  private Instant began = Instant.MIN;
  private Optional<Token> shown = Optional.empty();
  private String typed = "";

  EntryListModel(Instant start) {
    now = start;
    Optional<Instant> soon = Optional.of(start.plusSeconds(20));
    holders =
        List.of(
            person("Twice").withCard("0A").withMaxUses(2),
            person("Both").withCard("0B").withPin("12"),
            person("Thrice").withPin("21").withMaxUses(3),
            person("Early").withCard("0D").withValidity(Optional.empty(), soon),
            person("Code and PIN").withQr("e").withPin("11"),
            person("Late").withQr("f").withValidity(soon, Optional.empty()),
            person("Any time").withCard("0D").withPin("22"));
    holders.forEach(holder -> uses.put(holder.firstName(), 0));
  }

  List<CredentialHolder> holders() {
    return holders;
  }

  Map<String, Integer> uses() {
    return uses;
  }

  boolean open() {
    return now.isBefore(granted == Instant.MIN ? granted : granted.plus(UNLOCKED));
  }

  String keypad() {
    if (shown.isPresent()) return "KSM_PIN_MODE";
    return typed.isEmpty() ? "KSM_IDLE" : "KSM_MIXED_MODE";
  }

  void key(char key) {
    boolean idle = shown.isEmpty() && typed.isEmpty();
    if (key == '*') {
      typed = "";
    } else if (key == '#') {
      if (!typed.isEmpty()) entered();
    } else {
      if (idle) began = now;
      typed += key;
      if (typed.length() == 2) entered();
    }
  }

  void show(Token token) {
    forget();
    Optional<CredentialHolder> who =
        holders.stream().filter(it -> has(it, token)).filter(this::valid).findFirst();
    if (who.flatMap(CredentialHolder::pin).isPresent()) {
      shown = Optional.of(token);
      began = now;
    } else {
      who.ifPresent(this::grant);
    }
  }

  void passes(Duration time) {
    now = now.plus(time);
    boolean waiting = shown.isPresent() || !typed.isEmpty();
    if (waiting && !now.isBefore(began.plus(PATIENCE))) forget();
  }

  void restarted(Duration boot) {
    forget();
    granted = Instant.MIN;
    now = now.plus(boot);
  }

  private void entered() {
    String pin = typed;
    Optional<Token> first = shown;
    forget();
    holders.stream()
        .filter(it -> it.pin().filter(pin::equals).isPresent())
        .filter(it -> first.map(token -> has(it, token)).orElse(!hasToken(it)))
        .filter(this::valid)
        .findFirst()
        .ifPresent(this::grant);
  }

  private void grant(CredentialHolder holder) {
    uses.merge(holder.firstName(), 1, Integer::sum);
    granted = now;
  }

  private void forget() {
    shown = Optional.empty();
    typed = "";
  }

  private boolean valid(CredentialHolder it) {
    return it.validFrom().filter(now::isBefore).isEmpty()
        && it.validTo().filter(now::isAfter).isEmpty()
        && it.maxUses().filter(most -> uses.getOrDefault(it.firstName(), 0) >= most).isEmpty();
  }

  private static boolean has(CredentialHolder it, Token token) {
    return switch (token) {
      case Card(String uid) -> it.card().filter(uid::equals).isPresent();
      case Code(String text) -> it.qr().filter(text::equals).isPresent();
    };
  }

  private static boolean hasToken(CredentialHolder it) {
    return it.card().isPresent() || it.qr().isPresent();
  }

  /** Each use of a person who has a number of times is counted. */
  private static CredentialHolder person(String name) {
    return CredentialHolder.named(name, "").withMaxUses(1_000);
  }
}
