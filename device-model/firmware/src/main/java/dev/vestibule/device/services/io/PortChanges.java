package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.param.Kind.Valid;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Answer.Failed;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.hal.Circuit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What one call of setPorts changes. Values that are not allowed are left out and told; the others
 * count. All settings change together, then the states.
 */
final class PortChanges {

  static final String INVALID = "Invalid parameter value specified";

  private final Parameters parameters;
  private final List<Port> ports;
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Map<Port, Circuit> states = new LinkedHashMap<>();
  private final Set<String> touched = new LinkedHashSet<>();
  private final List<Failed> failures = new ArrayList<>();

  PortChanges(Parameters parameters, List<Port> ports) {
    this.parameters = parameters;
    this.ports = ports;
  }

  /** Takes what a client wants of one port. */
  void take(JsonNode wanted) {
    String id = wanted.path("port").stringValue();
    ports.stream()
        .filter(port -> id.equals("" + port.index()))
        .findFirst()
        .ifPresentOrElse(port -> take(port, wanted), () -> fail(id, "port"));
  }

  /** Does what was taken. */
  void apply() {
    ports.stream().filter(this::turnsOver).forEach(Port::keepState);
    parameters.set(settings);
    states.forEach(Port::set);
  }

  /** What the client is told. */
  Answer outcome() {
    if (!failures.isEmpty()) {
      return failures.getFirst().and(failures.subList(1, failures.size()));
    }
    return Answer.data(
        data -> {
          ArrayNode affected = data.putArray("ports");
          touched.forEach(port -> affected.add(port));
        });
  }

  private void take(Port port, JsonNode wanted) {
    PortSettings its = port.settings();
    take(port, wanted, "direction", its.direction());
    take(port, wanted, "usage", its.usage());
    boolean output = planned(its.direction()).equals("output");
    take(port, wanted, "name", output ? its.outputName() : its.inputName());
    takeNormalState(port, wanted, output ? its.outputActive() : its.inputTrig());
    if (!wanted.has("state")) return;
    touched.add("" + port.index());
    Optional<Circuit> circuit = CircuitWord.parse(wanted.path("state").stringValue());
    if (output && !port.isLent() && circuit.isPresent()) states.put(port, circuit.get());
    else fail("" + port.index(), "state");
  }

  private void take(Port port, JsonNode wanted, String property, Parameter<String> setting) {
    if (wanted.has(property)) {
      change(port, property, setting, wanted.path(property).stringValue());
    }
  }

  /** A port is active with the circuit that is not normal. */
  private void takeNormalState(Port port, JsonNode wanted, Parameter<String> activeWhen) {
    if (!wanted.has("normalState")) return;
    String active =
        CircuitWord.parse(wanted.path("normalState").stringValue())
            .map(normal -> normal == Circuit.OPEN ? Circuit.CLOSED : Circuit.OPEN)
            .map(CircuitWord::of)
            .orElse("");
    change(port, "normalState", activeWhen, active);
  }

  private void change(Port port, String property, Parameter<String> setting, String value) {
    touched.add("" + port.index());
    if (setting.kind().parse(value) instanceof Valid<String>) settings.put(setting.key(), value);
    else fail("" + port.index(), property);
  }

  /** Whether its normal state changes, so that an active output stays active. */
  private boolean turnsOver(Port port) {
    Parameter<String> active = port.settings().outputActive();
    return !planned(active).equals(parameters.get(active));
  }

  private String planned(Parameter<String> setting) {
    return settings.getOrDefault(setting.key(), parameters.get(setting));
  }

  private void fail(String port, String property) {
    var details = JsonNodeFactory.instance.objectNode();
    details.put("port", port).put("propertyName", property);
    failures.add(Answer.failed(Codes.NEW.invalid(), INVALID).with(details));
  }
}
