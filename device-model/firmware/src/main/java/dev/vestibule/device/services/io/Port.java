package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.action.Claims;
import dev.vestibule.device.kernel.event.Events;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort;
import dev.vestibule.hal.IoPort.Loop;
import dev.vestibule.hal.Relay;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One port at work: reads or drives its circuit and tells when it becomes active. */
final class Port {

  private final Kernel kernel;
  private final PortSettings settings;
  private final Wire wire;
  private final String builtInName;
  private final Claims<Boolean> output;

  /** How a port reaches its terminal. */
  sealed interface Wire {
    /** A pin that can be input or output. */
    record Pin(IoPort port) implements Wire {}

    /** A relay. */
    record RelayContact(Relay relay) implements Wire {}

    /** The signal's name on the board. */
    default String signal() {
      return switch (this) {
        case Pin(IoPort port) -> port.name();
        case RelayContact(Relay relay) -> relay.name();
      };
    }
  }

  Port(Kernel kernel, PortSettings settings, Wire wire, String builtInName) {
    this.kernel = kernel;
    this.settings = settings;
    this.wire = wire;
    this.builtInName = builtInName;
    this.output = new Claims<>(kernel.loop(), false, this::outputChanged);
  }

  PortSettings settings() {
    return settings;
  }

  int index() {
    return settings.index();
  }

  boolean isOutput() {
    return !settings.configurable() || "output".equals(get().get(settings.direction()));
  }

  /** The name users gave it, for the direction it has now. */
  String name() {
    return get().get(isOutput() ? settings.outputName() : settings.inputName());
  }

  /** Whether this word selects the port: its number, its name, or the name printed on the unit. */
  boolean answersTo(String word) {
    return word.equals(Integer.toString(index()))
        || word.equalsIgnoreCase(name())
        || word.equalsIgnoreCase(builtInName);
  }

  /** What the settings say now is done at the terminal; outputs go to their normal position. */
  void configure() {
    output.toNormal();
    if (wire instanceof Wire.Pin(IoPort pin)) {
      pin.direction(isOutput() ? IoPort.Direction.OUTPUT : IoPort.Direction.INPUT);
      pin.supervise(!isOutput() && get().get(settings.supervised()));
      pin.loop().watch(change -> kernel.loop().post(() -> loopChanged(change.value())));
    }
    if (isOutput()) {
      drive();
      tellOutput(Optional.empty());
    } else if (wire instanceof Wire.Pin(IoPort pin)) {
      tellInput(pin.loop().read(), Optional.empty());
    }
  }

  /** The circuit at the terminal. */
  Circuit circuit() {
    if (isOutput()) return circuit(output.state(), settings.outputActive());
    return sensed() == Loop.CLOSED ? Circuit.CLOSED : Circuit.OPEN;
  }

  /** Whether the circuit differs from its normal state. */
  boolean active() {
    return isOutput() ? output.state() : inputActive(sensed());
  }

  /** Monotonic time at which an output goes back by itself. */
  Optional<Long> activeUntil() {
    return output.end();
  }

  /** Wants the output active or inactive for so long; zero means to stay so. */
  void toggle(boolean active, Duration duration) {
    if (duration.isZero()) output.set(active);
    else output.claim(active, duration).tells(wire.signal(), verb(!active));
  }

  /** Wants the output active or inactive until the answer is run. */
  Runnable hold(boolean active) {
    return output.claim(active);
  }

  private Loop sensed() {
    return wire instanceof Wire.Pin(IoPort pin) ? pin.loop().read() : Loop.OPEN;
  }

  private boolean inputActive(Loop loop) {
    boolean closed = loop == Loop.CLOSED;
    return closed == "closed".equals(get().get(settings.inputTrig()));
  }

  private Circuit circuit(boolean active, Parameter<String> activeWhen) {
    boolean closed = active == "closed".equals(get().get(activeWhen));
    return closed ? Circuit.CLOSED : Circuit.OPEN;
  }

  private void drive() {
    switch (wire) {
      case Wire.Pin(IoPort pin) -> pin.drive(circuit());
      case Wire.RelayContact(Relay relay) -> relay.drive(circuit());
    }
  }

  private void outputChanged(boolean active) {
    if (!isOutput()) return;
    kernel
        .journal()
        .note(Kind.ACTION, label() + " " + words(circuit()) + whileItLasts())
        .on(wire.signal())
        .then(
            () -> {
              drive();
              tellOutput(Optional.of(label() + (active ? " active" : " inactive")));
            });
  }

  private String whileItLasts() {
    return output
        .end()
        .map(end -> Duration.ofNanos(end - kernel.loop().nanos()))
        .map(left -> " for " + left.toSeconds() + " s")
        .orElse("");
  }

  private void loopChanged(Loop loop) {
    if (isOutput()) return;
    String words = label() + " circuit " + words(loop);
    kernel
        .journal()
        .note(Kind.INPUT, words)
        .on(wire.signal())
        .then(
            () ->
                tellInput(
                    loop, Optional.of(label() + (inputActive(loop) ? " active" : " inactive"))));
  }

  private void tellInput(Loop loop, Optional<String> words) {
    String active = inputActive(loop) ? "1" : "0";
    tell(PortTopics.INPUT, Map.of("port", "" + index()), Map.of("state", active), words);
    var token = Map.of("InputToken", "" + index());
    kernel.events().set(PortTopics.DIGITAL_INPUT, token, Map.of("LogicalState", active));
    if (!get().get(settings.supervised())) return;
    Optional<String> tampering =
        loop == Loop.CUT || loop == Loop.SHORTED
            ? Optional.of(label() + " tampered, wire " + words(loop))
            : Optional.empty();
    tell(
        PortTopics.SUPERVISED,
        Map.of("port", "" + index()),
        Map.of("state", words(loop)),
        tampering);
  }

  private void tellOutput(Optional<String> words) {
    boolean active = output.state();
    tell(
        PortTopics.OUTPUT,
        Map.of("port", "" + index()),
        Map.of("state", active ? "1" : "0"),
        words);
    kernel
        .events()
        .set(
            PortTopics.RELAY,
            Map.of("RelayToken", "" + index()),
            Map.of("LogicalState", active ? "active" : "inactive"));
  }

  private void tell(
      Topic topic, Map<String, String> source, Map<String, String> data, Optional<String> words) {
    Events events = kernel.events();
    words.ifPresentOrElse(
        text -> events.publish(topic, source, data, text), () -> events.set(topic, source, data));
  }

  /** Names the port as printed on the unit, with the name it was given if that says more. */
  private String label() {
    boolean plain =
        name().equalsIgnoreCase(builtInName)
            || settings.configurable() && name().equals(settings.inputName().initial());
    return plain ? builtInName : builtInName + " " + name();
  }

  private String verb(boolean active) {
    return circuit(active, settings.outputActive()) == Circuit.CLOSED ? "closes" : "opens";
  }

  private static String words(Circuit circuit) {
    return circuit == Circuit.CLOSED ? "closed" : "open";
  }

  private static String words(Loop loop) {
    return loop.name().toLowerCase(Locale.ROOT);
  }

  private Parameters get() {
    return kernel.parameters();
  }
}
