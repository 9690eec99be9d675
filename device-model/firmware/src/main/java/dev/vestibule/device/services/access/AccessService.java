package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.reader.AcuLink;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.QrCode;
import dev.vestibule.device.kernel.reader.Shown;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import dev.vestibule.hal.Entropy;
import dev.vestibule.hal.Input;
import dev.vestibule.hal.Keypad;
import dev.vestibule.hal.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads keys, decides by the Entry list about what is shown and typed, and says so. */
public final class AccessService implements Service {

  private static final Map<String, String> INTERNAL = Map.of("Source", "Internal");

  private final Kernel kernel;
  private final Keypad keypad;
  private final Input<Boolean> callButton;
  private final EntryList entryList;
  private final PinEntry pinEntry;

  /** What was typed last; forgotten at a restart, and never in a log. */
  private Optional<KeySequence> typed = Optional.empty();

  /** The card that was handed to the access control unit last; its PIN may follow. */
  private Optional<Tag> handedOver = Optional.empty();

  public AccessService(Kernel kernel, Keypad keypad, Input<Boolean> callButton, Entropy entropy) {
    this.kernel = kernel;
    this.keypad = keypad;
    this.callButton = callButton;
    this.entryList =
        new EntryList(
            kernel.store(), () -> new UUID(entropy.nextLong(), entropy.nextLong()).toString());
    this.pinEntry = new PinEntry(kernel.loop(), kernel.parameters(), new Typing());
  }

  @Override
  public void declare() {
    List.of(
            EntryList.USED,
            EntryList.USES_CONTROLLER,
            PinEntry.LENGTH,
            PinEntry.TIMEOUT,
            PinEntry.SENSITIVE)
        .forEach(kernel.parameters()::declare);
    declare(kernel.intercom().configuration());
    new EntryListApi(entryList, kernel.parameters())
        .functions()
        .forEach(kernel.intercom()::declare);
    new KeysApi(this).functions().forEach(kernel.intercom()::declare);
    List.of(
            AccessTopics.KEY_PIN,
            AccessTopics.KEYPAD_STATE,
            AccessTopics.condition(CredentialHolder.ACCESS_GRANTED))
        .forEach(kernel.events()::declare);
    entryList.conditions().forEach(name -> kernel.events().declare(AccessTopics.condition(name)));
  }

  private void declare(Configuration configuration) {
    String reader = "CardReaderConfiguration.";
    configuration.declare(reader + "PinConfiguration.pinLength", PinEntry.LENGTH);
    configuration.declare(reader + "PinConfiguration.pinTimeout", PinEntry.TIMEOUT);
    configuration.declare(reader + "SensitivePINEventEnabled", PinEntry.SENSITIVE);
  }

  @Override
  public void start() {
    kernel.events().set(AccessTopics.KEYPAD_STATE, INTERNAL, state());
    keypad.watch(
        change -> {
          if (change.pressed()) kernel.loop().post(() -> key(Shown.INTERNAL, change.key()));
        });
    callButton.watch(
        change -> {
          if (change.value()) kernel.loop().post(this::callButtonPressed);
        });
    kernel.readers().wantCodes(this::codesOpenSomething);
    kernel.readers().watch(this::shown);
    kernel.readers().front(this::told);
    kernel.readers().watchKeys(key -> key(Shown.EXTERNAL_OSDP, key));
  }

  /** The list of credential holders. */
  public EntryList entryList() {
    return entryList;
  }

  /**
   * Adds a condition that holders can raise and rules can use.
   *
   * @return the reason if it cannot be added
   */
  public Optional<String> addCondition(String name) {
    Optional<String> refused = entryList.addCondition(name);
    if (refused.isEmpty()) kernel.events().declare(AccessTopics.condition(name));
    return refused;
  }

  /**
   * <em>Check credentials</em>: acts as if this PIN were typed, after the card if both are wanted.
   *
   * @return the reason if it is no PIN
   */
  public Optional<String> checkPin(String digits) {
    if (!digits.matches("[0-9]{1,32}")) return Optional.of("a PIN has 1-32 digits");
    Credential credential =
        pinEntry.mode() instanceof KeypadMode.Pin(Credential.Token token, String typed)
            ? new Credential.TokenAndPin(token, digits)
            : new Credential.Pin(digits);
    pinEntry.forget();
    kernel
        .journal()
        .note(Kind.INPUT, "PIN submitted for checking")
        .then(() -> decide(credential, acu -> acu.pin(digits, cardBefore(credential))));
    return Optional.empty();
  }

  private void shown(Shown shown) {
    switch (shown) {
      case Tag tag when tag.masked() -> {}
      case Tag tag -> decide(card(tag), acu -> handOver(acu, tag));
      case QrCode code -> {
        var credential = new Credential.Qr(code.text());
        decide(credential, acu -> denied(credential, Decision.Reason.CREDENTIAL_NOT_FOUND));
      }
    }
  }

  private boolean codesOpenSomething() {
    return kernel.parameters().get(EntryList.USED)
        && entryList.holders().stream().anyMatch(holder -> holder.qr().isPresent());
  }

  /** Tells who was let in or why not, and never with what. */
  private void log(Credential credential, String verdict) {
    kernel.log().system(Severity.INFO, "entrylist", credential.type() + ": " + verdict);
  }

  private void callButtonPressed() {
    kernel
        .journal()
        .note(Kind.INPUT, "Call button pressed")
        .on(Signals.CALL_BUTTON)
        .then(() -> key(Shown.INTERNAL, KeySequence.CALL));
  }

  /** A key of a keypad, or the call button. */
  private void key(String source, char key) {
    KeySequence before = typed.filter(it -> !it.complete()).orElse(KeySequence.NONE);
    typed = Optional.of(before.then(source, key, kernel.loop().now()));
    if (key == KeySequence.CALL) {
      pinEntry.callButton();
      typed = typed.map(KeySequence::completed);
    } else {
      pinEntry.key(key);
    }
  }

  /** Acts as if these keys were pressed one after the other. */
  void inject(String source, String keys) {
    kernel
        .journal()
        .note(Kind.INPUT, "Keys submitted")
        .then(() -> keys.chars().forEach(key -> key(source, (char) key)));
  }

  /** The keys that were pressed last. */
  Optional<KeySequence> typed() {
    return typed;
  }

  /** Whether a PIN is wanted, so that nothing has to end it. */
  boolean wantsPin() {
    return pinEntry.mode() instanceof KeypadMode.Pin;
  }

  /**
   * Decides by the Entry list.
   *
   * @param handOver how an access control unit is asked about what the list does not know
   */
  private void decide(Credential credential, Consumer<AcuLink> handOver) {
    boolean listed = kernel.parameters().get(EntryList.USED);
    boolean asks = !listed || kernel.parameters().get(EntryList.USES_CONTROLLER);
    Optional<AcuLink> acu = kernel.readers().acu().filter(link -> asks);
    boolean known = listed && AccessPolicy.knows(entryList.holders(), credential);
    if (acu.isPresent() && !known) {
      pinEntry.forget();
      handOver.accept(acu.get());
      return;
    }
    if (!listed) {
      pinEntry.forget();
      kernel.readers().tell(Feedback.EARLY_RFID);
      return;
    }
    boolean pins = kernel.parameters().get(PinEntry.LENGTH) > 0;
    switch (AccessPolicy.decide(entryList.holders(), credential, kernel.loop().now())) {
      case Decision.Granted(CredentialHolder holder) -> granted(holder, credential);
      case Decision.PinWanted(CredentialHolder holder) when !pins -> granted(holder, credential);
      case Decision.PinWanted(CredentialHolder holder) -> wantPin(holder, credential);
      case Decision.Denied(Decision.Reason reason) -> denied(credential, reason);
    }
  }

  /**
   * Counts the use before anybody hears of it: a power failure in between must not give a further
   * one.
   */
  private void granted(CredentialHolder holder, Credential credential) {
    if (holder.maxUses().isPresent()) entryList.count(holder);
    log(credential, "AccessGranted, " + holder.name());
    pinEntry.forget();
    Topic condition = AccessTopics.condition(holder.condition());
    var data =
        Map.of(
            "FirstName", holder.firstName(),
            "LastName", holder.lastName(),
            "CredentialType", credential.type());
    kernel
        .journal()
        .note(Kind.FACT, "Access granted, " + holder.name())
        .then(
            () -> {
              kernel.readers().tell(Feedback.ACCESS_GRANTED);
              kernel.events().set(condition, Map.of("Id", holder.id()), data);
            });
  }

  private void handOver(AcuLink acu, Tag tag) {
    handedOver = Optional.of(tag);
    kernel.readers().tell(Feedback.EARLY_RFID);
    acu.card(tag);
    boolean pins = kernel.parameters().get(PinEntry.LENGTH) > 0;
    if (pins && acu.wantsPinAfterCard()) pinEntry.want(card(tag));
  }

  /** An access control unit that wants a PIN gets it together with the card it has just got. */
  private void told(Feedback feedback) {
    if (feedback != Feedback.REQUIRE_PIN || kernel.parameters().get(PinEntry.LENGTH) == 0) return;
    Duration recent = Duration.ofSeconds(kernel.parameters().get(PinEntry.TIMEOUT));
    Instant since = kernel.loop().now().minus(recent);
    handedOver.filter(tag -> tag.time().isAfter(since)).ifPresent(tag -> pinEntry.want(card(tag)));
  }

  private Optional<Tag> cardBefore(Credential credential) {
    return credential instanceof Credential.TokenAndPin(Credential.Token token, String digits)
        ? handedOver.filter(tag -> card(tag).equals(token))
        : Optional.empty();
  }

  private void wantPin(CredentialHolder holder, Credential credential) {
    kernel
        .journal()
        .note(Kind.FACT, "PIN wanted from " + holder.name())
        .then(
            () -> {
              if (credential instanceof Credential.Token token) pinEntry.want(token);
              kernel.readers().tell(Feedback.PIN_PAD_REQUEST);
            });
  }

  private void denied(Credential credential, Decision.Reason reason) {
    log(credential, "AccessDenied, " + reason.code());
    pinEntry.forget();
    kernel
        .journal()
        .note(Kind.FACT, "Access denied, " + reason.words())
        .then(() -> kernel.readers().tell(Feedback.ACCESS_DENIED));
  }

  private static Credential.Card card(Tag tag) {
    return new Credential.Card(tag.uid().toHex());
  }

  private Map<String, String> state() {
    return Map.of("State", pinEntry.mode().code());
  }

  /** Hears what comes of the typing. */
  private final class Typing implements PinEntry.Listener {

    @Override
    public void modeChanged(KeypadMode mode) {
      kernel.events().set(AccessTopics.KEYPAD_STATE, INTERNAL, Map.of("State", mode.code()));
    }

    @Override
    public void entered(Credential credential, String keys) {
      typed = typed.map(KeySequence::completed);
      boolean told = kernel.parameters().get(PinEntry.SENSITIVE);
      var source = Map.of("Source", typed.map(KeySequence::source).orElse(Shown.INTERNAL));
      kernel
          .journal()
          .note(Kind.INPUT, "PIN entered")
          .on(Signals.KEYPAD)
          .then(
              () -> {
                kernel
                    .events()
                    .set(AccessTopics.KEY_PIN, source, Map.of("KeyPin", told ? keys : ""));
                decide(credential, acu -> acu.pin(keys, cardBefore(credential)));
              });
    }

    @Override
    public void called(String number) {
      if (number.isEmpty()) return;
      kernel.journal().note(Kind.FACT, "No contact has this speed dial number").enter();
    }

    @Override
    public void cancelled() {
      kernel
          .journal()
          .note(Kind.FACT, "No PIN came in time")
          .then(() -> kernel.readers().tell(Feedback.PIN_PAD_CANCEL));
    }
  }
}
