package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.terminal.Loan;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Endpoints;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort;
import dev.vestibule.hal.Relay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ports of the unit: the pins of the I/O connector first, the relays after them, counted from
 * 0. Relay 1 is named <em>Door</em> by default.
 */
public final class IoService implements Service {

  private static final Source PROPERTIES = Source.vapix("parameter groups, Properties");

  private final Kernel kernel;
  private final List<Port> ports = new ArrayList<>();
  private final VirtualInputs virtualInputs;
  private final ManualTriggers triggers;
  private final Parameter<Integer> inputs;
  private final Parameter<Integer> outputs;

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
      ports.add(new Port(kernel, settings, new Terminal.Pin(pin), "I/O " + (ports.size() + 1)));
    }
    for (Relay relay : relays) {
      int number = ports.size() - pins.size() + 1;
      var settings = PortSettings.relay(ports.size(), number == 1 ? "Door" : "Relay " + number);
      ports.add(new Port(kernel, settings, new Terminal.Contact(relay), "Relay " + number));
    }
    virtualInputs = new VirtualInputs(kernel);
    triggers = new ManualTriggers(kernel);
    inputs = count("Input.NbrOfInputs", pins.size(), "Number of inputs");
    outputs = count("Output.NbrOfOutputs", relays.size(), "Number of outputs");
  }

  private static Parameter<Integer> count(String key, int atFirst, String title) {
    return new Parameter<>(
        key,
        new IntegerKind(0, 256),
        atFirst,
        Access.VIEWER,
        Access.NOBODY,
        title,
        "Follows the directions of the ports.",
        Source.vapix("Input and outputs, I/O parameters"));
  }

  @Override
  public void declare() {
    PortTopics.ALL.forEach(kernel.events()::declare);
    declareParameters();
    declareEndpoints(kernel.endpoints());
    var toggle = new ToggleAction(new PortKind(this::find, this::names), ports::get);
    kernel.actions().declare(toggle.once());
    kernel.actions().declare(toggle.whileActive());
    offerInputs();
  }

  /** Pins are called I1 and so on there. Source: VAPIX, Intercom service, SupportedIOPins. */
  private void offerInputs() {
    for (Port port : ports) {
      if (!port.settings().isConfigurable()) continue;
      kernel
          .terminals()
          .offer(
              "I" + (port.index() + 1),
              changed -> {
                Loan loan = port.lend(changed, this::count);
                count();
                return loan;
              });
    }
  }

  private void declareParameters() {
    Parameters parameters = kernel.parameters();
    ports.forEach(port -> port.settings().all().forEach(parameters::declare));
    parameters.declare(inputs);
    parameters.declare(outputs);
    fact("Properties.IO.ManualTriggerNbr", "" + ManualTriggers.FIRST_PORT, "First manual trigger");
    fact("Properties.SupervisedIO.SupervisedIO", "yes", "Supervised I/O API");
    fact("Properties.SupervisedIO.Version", "2.00", "Version of the supervised I/O API");
    fact("Properties.VirtualInput.VirtualInput", "yes", "Virtual input API");
  }

  private void fact(String key, String value, String title) {
    kernel.parameters().declare(Parameter.fact(key, value, title, PROPERTIES));
  }

  private void declareEndpoints(Endpoints endpoints) {
    endpoints.declare(cgi("port", Numbering.ofAll(ports)));
    endpoints.declare(cgi("input", Numbering.ofInputs(ports)));
    endpoints.declare(cgi("output", Numbering.ofOutputs(ports)));
    endpoints.declare(new SimulationCgi(kernel, ports, triggers).endpoint());
    new VirtualInputCgi(virtualInputs).declare(endpoints);
    endpoints.declare(new PortManagement(kernel, ports).declaration());
    endpoints.declare(new SupervisedIo(kernel, ports).declaration());
  }

  private Endpoint cgi(String name, Numbering numbering) {
    return new PortCgi(kernel, name, numbering).endpoint();
  }

  @Override
  public void start() {
    configure();
    triggers.start();
    virtualInputs.start();
    var settings = ports.stream().flatMap(port -> port.settings().all().stream()).toList();
    kernel.parameters().watch(settings, this::configure);
  }

  /**
   * Whatever setting has changed, all outputs go back to normal. Source: user manual, I/O ports.
   */
  private void configure() {
    ports.forEach(Port::configure);
    count();
  }

  private void count() {
    int now = (int) ports.stream().filter(Port::isOutput).count();
    kernel.parameters().set(outputs, now);
    kernel.parameters().set(inputs, ports.size() - now);
  }

  /** All ports in order. */
  public List<PortState> ports() {
    return ports.stream()
        .map(
            port ->
                new PortState(
                    port.index(),
                    port.name(),
                    port.settings().isConfigurable(),
                    port.isOutput(),
                    port.circuit(),
                    port.active(),
                    port.activeUntil()))
        .toList();
  }

  /**
   * Switches a manual trigger.
   *
   * @param number 1 to 6
   */
  public void manualTrigger(int number, boolean active) {
    triggers.set(number, active);
  }

  private Optional<Port> find(String word) {
    return ports.stream().filter(port -> port.answersTo(word)).findFirst();
  }

  private List<String> names() {
    return ports.stream().map(Port::name).toList();
  }
}
