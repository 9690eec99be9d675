package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.Shown;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import dev.vestibule.hal.Input;
import dev.vestibule.hal.Keypad;
import dev.vestibule.hal.Signals;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import tools.jackson.databind.node.BooleanNode;

/**
 * What is typed, on the unit's own keypad, at other readers and over the network: keeps the last
 * keys, tells of them, and hands over each whole PIN.
 */
final class Keys implements PinEntry.Listener {

  private final Kernel kernel;
  private final PinEntry pinEntry;
  private final BiConsumer<Credential, String> pins;
  private final Supplier<Optional<Credential.Token>> owner;

  /** What was typed last; forgotten at a restart, and never in a log. */
  private Optional<KeySequence> typed = Optional.empty();

  /**
   * @param pins gets each PIN, and the keys as they were pressed, with # if that ended it
   * @param owner whose PIN it is that somebody else wants, if that is known
   */
  Keys(
      Kernel kernel,
      BiConsumer<Credential, String> pins,
      Supplier<Optional<Credential.Token>> owner) {
    this.kernel = kernel;
    this.pins = pins;
    this.owner = owner;
    pinEntry = new PinEntry(kernel.loop(), kernel.parameters(), this);
  }

  void declare() {
    List.of(PinEntry.LENGTH, PinTimeout.ON_THE_PAGE, PinTimeout.OF_THE_SERVICE, PinEntry.SENSITIVE)
        .forEach(kernel.parameters()::declare);
    Configuration configuration = kernel.intercom().configuration();
    String reader = "CardReaderConfiguration.";
    configuration.declare(reader + "PinConfiguration.pinLength", PinEntry.LENGTH);
    configuration.declare(
        reader + "PinConfiguration.pinTimeout", new PinTimeout(kernel.parameters()));
    configuration.declare(reader + "SensitivePINEventEnabled", PinEntry.SENSITIVE);
    kernel.intercom().capabilities().declare("PinKeypad", () -> BooleanNode.TRUE);
    new KeysApi(this).functions().forEach(kernel.intercom()::declare);
    kernel.events().declare(AccessTopics.KEY_PIN);
    kernel.events().declare(AccessTopics.KEYPAD_STATE);
  }

  void start(Keypad keypad, Input<Boolean> callButton) {
    modeChanged(pinEntry.mode());
    keypad.watch(
        change -> {
          if (change.pressed()) kernel.loop().post(() -> key(Shown.INTERNAL, change.key()));
        });
    callButton.watch(
        change -> {
          if (change.value()) kernel.loop().post(this::callButtonPressed);
        });
    kernel.readers().watchKeys(key -> key(Shown.EXTERNAL_OSDP, key));
    kernel.readers().front(this::feedback);
  }

  /** What the keypad is used for just now. */
  KeypadMode mode() {
    return pinEntry.mode();
  }

  /** Whether somebody needs a PIN at all. */
  boolean usePins() {
    return kernel.parameters().get(PinEntry.LENGTH) > 0;
  }

  /** The PIN of whoever has this is wanted. */
  void want(Credential.Token token) {
    pinEntry.want(Optional.of(token));
  }

  /** Forgets what was typed for a PIN. */
  void forget() {
    pinEntry.forget();
  }

  /** The keys that were pressed last. */
  Optional<KeySequence> typed() {
    return typed;
  }

  /** Acts as if these keys were pressed one after the other. */
  void inject(String source, String keys) {
    kernel
        .journal()
        .note(Kind.INPUT, "Keys submitted")
        .then(() -> keys.chars().forEach(key -> key(source, (char) key)));
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
    Instant now = kernel.loop().now();
    typed = Optional.of(before.then(source, key, now));
    if (key == KeySequence.CALL) {
      pinEntry.callButton();
      typed = typed.map(it -> it.completed(now));
    } else {
      pinEntry.key(key);
    }
  }

  /** Whoever decides elsewhere may want a PIN, and no longer. What is wanted here already stays. */
  private void feedback(Feedback feedback) {
    boolean wanted = mode() instanceof KeypadMode.Pin;
    switch (feedback) {
      case PIN_PAD_REQUEST, REQUIRE_PIN -> {
        if (!wanted && usePins()) pinEntry.want(owner.get());
      }
      case PIN_PAD_CANCEL -> {
        if (wanted) forget();
      }
      default -> {}
    }
  }

  @Override
  public void modeChanged(KeypadMode mode) {
    kernel
        .events()
        .set(
            AccessTopics.KEYPAD_STATE,
            Map.of("Source", Shown.INTERNAL),
            Map.of("State", mode.code()));
  }

  @Override
  public void entered(Credential credential, String keys) {
    kernel
        .journal()
        .note(Kind.INPUT, "PIN entered")
        .on(Signals.KEYPAD)
        .then(
            () -> {
              Instant told = tell(keys);
              typed = typed.map(it -> it.completed(told));
              pins.accept(credential, keys);
            });
  }

  private Instant tell(String keys) {
    var source = Map.of("Source", typed.map(KeySequence::source).orElse(Shown.INTERNAL));
    boolean told = kernel.parameters().get(PinEntry.SENSITIVE);
    return kernel.events().set(AccessTopics.KEY_PIN, source, Map.of("KeyPin", told ? keys : ""));
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
