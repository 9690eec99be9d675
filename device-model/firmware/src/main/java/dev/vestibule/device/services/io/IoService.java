package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort;
import dev.vestibule.hal.Relay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ports of the unit: the pins of the I/O connector first, the relays after them, counted from
 * 0. Relay 1 is named <em>Door</em> by default.
 */
public final class IoService implements Service {

  /**
   * How many manual triggers there are. Source: observed, {@code Properties.IO.ManualTriggerNbr}.
   */
  public static final int MANUAL_TRIGGERS = 6;

  private final Kernel kernel;
  private final List<Port> ports = new ArrayList<>();

  /**
   * A port as seen from outside the service.
   *
   * @param index counted from 0
   * @param name given by the user
   * @param configurable whether its direction can be chosen
   * @param output whether it is an output now
   * @param circuit open or closed now
   * @param active whether the circuit differs from its normal state
   * @param activeUntil monotonic time at which it goes back by itself
   */
  public record PortState(
      int index,
      String name,
      boolean configurable,
      boolean output,
      Circuit circuit,
      boolean active,
      Optional<Long> activeUntil) {}

  public IoService(Kernel kernel, List<IoPort> pins, List<Relay> relays) {
    this.kernel = kernel;
    for (IoPort pin : pins) {
      var settings = PortSettings.configurable(ports.size(), "Port " + (ports.size() + 1));
      ports.add(new Port(kernel, settings, new Port.Wire.Pin(pin), "I/O " + (ports.size() + 1)));
    }
    for (Relay relay : relays) {
      int number = ports.size() - pins.size() + 1;
      var settings = PortSettings.relay(ports.size(), number == 1 ? "Door" : "Relay " + number);
      ports.add(new Port(kernel, settings, new Port.Wire.RelayContact(relay), "Relay " + number));
    }
  }

  @Override
  public void declare() {
    PortTopics.ALL.forEach(kernel.events()::declare);
    ports.forEach(port -> port.settings().all().forEach(kernel.parameters()::declare));
    var toggle = new ToggleAction(new PortKind(this::find, this::names), ports::get);
    kernel.actions().declare(toggle.once());
    kernel.actions().declare(toggle.whileActive());
  }

  @Override
  public void start() {
    ports.forEach(Port::configure);
    for (int trigger = 1; trigger <= MANUAL_TRIGGERS; trigger++) {
      kernel
          .events()
          .set(PortTopics.MANUAL_TRIGGER, Map.of("port", "" + trigger), Map.of("state", "0"));
    }
    var settings = ports.stream().flatMap(port -> port.settings().all().stream()).toList();
    kernel.parameters().watch(settings, () -> ports.forEach(Port::configure));
  }

  /** All ports in order. */
  public List<PortState> ports() {
    return ports.stream()
        .map(
            port ->
                new PortState(
                    port.index(),
                    port.name(),
                    port.settings().configurable(),
                    port.isOutput(),
                    port.circuit(),
                    port.active(),
                    port.activeUntil()))
        .toList();
  }

  /**
   * Switches a manual trigger.
   *
   * @param number 1 to {@link #MANUAL_TRIGGERS}
   */
  public void manualTrigger(int number, boolean active) {
    if (number < 1 || number > MANUAL_TRIGGERS) {
      throw new IllegalArgumentException(
          "manual triggers are 1-" + MANUAL_TRIGGERS + ": " + number);
    }
    String words = "Manual trigger " + number + (active ? " switched on" : " switched off");
    kernel
        .journal()
        .note(Kind.INPUT, words)
        .then(
            () ->
                kernel
                    .events()
                    .set(
                        PortTopics.MANUAL_TRIGGER,
                        Map.of("port", "" + number),
                        Map.of("state", active ? "1" : "0")));
  }

  private Optional<Port> find(String word) {
    return ports.stream().filter(port -> port.answersTo(word)).findFirst();
  }

  private List<String> names() {
    return ports.stream().map(Port::name).toList();
  }
}
