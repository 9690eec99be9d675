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
import dev.vestibule.hal.Entropy;
import dev.vestibule.hal.Input;
import dev.vestibule.hal.Keypad;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Decides by the Entry list about what is shown and typed, and says so. */
public final class AccessService implements Service {

  private final Kernel kernel;
  private final Keypad keypad;
  private final Input<Boolean> callButton;
  private final EntryList entryList;
  private final AccessPolicy policy;
  private final Keys keys;

  /** The card that was handed to the access control unit last; its PIN may follow. */
  private Optional<Tag> handedOver = Optional.empty();

  public AccessService(Kernel kernel, Keypad keypad, Input<Boolean> callButton, Entropy entropy) {
    this.kernel = kernel;
    this.keypad = keypad;
    this.callButton = callButton;
    this.entryList =
        new EntryList(
            kernel.store(),
            kernel.schedules(),
            () -> new UUID(entropy.nextLong(), entropy.nextLong()).toString());
    this.policy = new AccessPolicy(kernel.schedules());
    this.keys = new Keys(kernel, this::entered, this::recentlyHandedOver);
  }

  @Override
  public void declare() {
    keys.declare();
    kernel.parameters().declare(EntryList.USED);
    kernel.parameters().declare(EntryList.USES_CONTROLLER);
    new EntryListApi(this, kernel.parameters()).functions().forEach(kernel.intercom()::declare);
    entryList.eventConditions().forEach(this::declare);
  }

  @Override
  public void start() {
    keys.start(keypad, callButton);
    kernel.readers().wantCodes(this::codesOpenSomething);
    kernel.readers().watch(this::shown);
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
    var condition = new EventCondition(name);
    Optional<String> refused = entryList.add(condition);
    if (refused.isEmpty()) declare(condition);
    return refused;
  }

  /** The topic of a condition that was removed is there until the next start. */
  private void declare(EventCondition condition) {
    Topic topic = AccessTopics.of(condition);
    if (kernel.events().find(topic.path()).isEmpty()) kernel.events().declare(topic);
  }

  /**
   * <em>Check credentials</em>: acts as if this PIN were typed, after the card if both are wanted.
   *
   * @return the reason if it is no PIN
   */
  public Optional<String> checkPin(String digits) {
    if (!digits.matches("[0-9]{1,32}")) return Optional.of("a PIN has 1-32 digits");
    Credential credential =
        keys.mode() instanceof KeypadMode.Pin wanted
            ? new KeypadMode.Pin(wanted.token(), digits).credential()
            : new Credential.Pin(digits);
    keys.forget();
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

  private void entered(Credential credential, String pressed) {
    decide(credential, acu -> acu.pin(pressed, cardBefore(credential)));
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
      keys.forget();
      handOver.accept(acu.get());
      return;
    }
    if (!listed) {
      keys.forget();
      kernel.readers().tell(Feedback.EARLY_RFID);
      return;
    }
    switch (policy.decide(entryList.holders(), credential, kernel.loop().now())) {
      case Decision.Granted(CredentialHolder holder) -> granted(holder, credential);
      case Decision.PinWanted(CredentialHolder holder) when !keys.usePins() ->
          granted(holder, credential);
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
    keys.forget();
    Topic condition = AccessTopics.of(new EventCondition(holder.condition()));
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
    if (keys.usePins() && acu.wantsPinAfterCard()) keys.want(card(tag));
  }

  /** An access control unit that wants a PIN gets it together with the card it has just got. */
  private Optional<Credential.Token> recentlyHandedOver() {
    Duration recent = new PinTimeout(kernel.parameters()).patience();
    Instant since = kernel.loop().now().minus(recent);
    return handedOver.filter(tag -> tag.time().isAfter(since)).map(AccessService::card);
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
              if (credential instanceof Credential.Token token) keys.want(token);
              kernel.readers().tell(Feedback.PIN_PAD_REQUEST);
            });
  }

  private void denied(Credential credential, Decision.Reason reason) {
    log(credential, "AccessDenied, " + reason.code());
    keys.forget();
    kernel
        .journal()
        .note(Kind.FACT, "Access denied, " + reason.words())
        .then(() -> kernel.readers().tell(Feedback.ACCESS_DENIED));
  }

  private static Credential.Card card(Tag tag) {
    return new Credential.Card(tag.uid().toHex());
  }
}
