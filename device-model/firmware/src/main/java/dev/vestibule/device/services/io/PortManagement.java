package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.services.io.Sequence.Step;
import dev.vestibule.hal.Circuit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The I/O port management API. Ports are called by their index, counted from 0, as text. */
final class PortManagement {

  private static final int SEQUENCE_ONGOING = 2200;

  /** Ports in one request at most. Source: VAPIX, I/O port management, setPorts. */
  private static final int MOST_PORTS = 256;

  /** States of a sequence at most; assumed. */
  private static final int MOST_STATES = 256;

  /** Longest time of a state in milliseconds. Source: VAPIX, I/O port management. */
  private static final int LONGEST_TIME = 65_535;

  private static final Shape NOTHING = Shape.object().ignoringOthers();
  private static final Shape ID = Shape.text(0, 10);

  /** Longer than any value that is allowed: one wrong value must not keep the others from use. */
  private static final Shape ANY_VALUE = Shape.text(0, 1_000);

  private static final ObjectShape PORT =
      Shape.object()
          .required("port", ID)
          .optional("usage", ANY_VALUE)
          .optional("direction", ANY_VALUE)
          .optional("name", ANY_VALUE)
          .optional("normalState", ANY_VALUE)
          .optional("state", ANY_VALUE)
          .ignoringOthers();

  private static final ObjectShape STEP =
      Shape.object()
          .required("state", Shape.choice("open", "closed"))
          .required("time", Shape.integer(0, LONGEST_TIME))
          .ignoringOthers();

  private final Kernel kernel;
  private final List<Port> ports;

  PortManagement(Kernel kernel, List<Port> ports) {
    this.kernel = kernel;
    this.ports = ports;
  }

  JsonApi declaration() {
    return JsonApi.at(
            "/axis-cgi/io/portmanagement.cgi",
            Api.official("io-port-management", "1.1", "IO Port Management"),
            "Lists and configures I/O ports and relays, and plays sequences of states.",
            Source.vapix("I/O port management"))
        .method("getPorts", Access.VIEWER, NOTHING, call -> list())
        .method(
            "setPorts",
            Access.OPERATOR,
            Shape.object().required("ports", Shape.list(PORT, 0, MOST_PORTS)).ignoringOthers(),
            this::configure)
        .method(
            "setStateSequence",
            Access.VIEWER,
            Shape.object()
                .required("port", ID)
                .required("sequence", Shape.list(STEP, 1, MOST_STATES))
                .ignoringOthers(),
            this::play)
        .build();
  }

  private Answer list() {
    return Answer.data(
        data -> {
          data.put("numberOfPorts", ports.size());
          if (ports.isEmpty()) return;
          ArrayNode items = data.putArray("items");
          ports.forEach(port -> describe(port, items.addObject()));
        });
  }

  private void describe(Port port, ObjectNode item) {
    item.put("port", "" + port.index());
    item.put("state", CircuitWord.of(port.circuit()));
    item.put("configurable", port.settings().isConfigurable());
    if (port.isLent()) item.put("readonly", true);
    item.put("usage", kernel.parameters().get(port.settings().usage()));
    item.put("direction", port.isOutput() ? "output" : "input");
    item.put("name", port.name());
    item.put("normalState", CircuitWord.of(port.normal()));
  }

  private Answer configure(Call call) {
    var changes = new PortChanges(kernel.parameters(), ports);
    call.params().path("ports").forEach(changes::take);
    kernel.journal().note(Kind.INPUT, call.client().name() + " sets ports").then(changes::apply);
    return changes.outcome();
  }

  private Answer play(Call call) {
    String id = call.params().path("port").stringValue();
    Optional<Port> found = ports.stream().filter(port -> id.equals("" + port.index())).findFirst();
    if (found.filter(Port::isOutput).isEmpty()) {
      return Answer.failed(Codes.NEW.invalid(), PortChanges.INVALID);
    }
    Port port = found.get();
    if (port.playing()) {
      return Answer.failed(SEQUENCE_ONGOING, "State sequence already ongoing");
    }
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : call.params().path("sequence")) {
      Circuit circuit = CircuitWord.parse(step.path("state").stringValue()).orElseThrow();
      steps.add(new Step(port.isActive(circuit), Duration.ofMillis(step.path("time").longValue())));
    }
    kernel
        .journal()
        .note(Kind.INPUT, call.client().name() + " starts a sequence at port " + id)
        .then(() -> port.play(new Sequence(steps)));
    return Answer.data(data -> data.put("port", id));
  }
}
