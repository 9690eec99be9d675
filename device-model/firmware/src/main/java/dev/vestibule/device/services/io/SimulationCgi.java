package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.services.io.PortAction.Malformed;
import dev.vestibule.device.services.io.PortAction.Meant;
import java.util.List;
import java.util.Optional;

/**
 * Answers virtualinput.cgi, by which clients throw manual triggers and let inputs count as active.
 * Words of faults are assumed.
 */
final class SimulationCgi {

  private final Kernel kernel;
  private final List<Port> ports;
  private final ManualTriggers triggers;

  SimulationCgi(Kernel kernel, List<Port> ports, ManualTriggers triggers) {
    this.kernel = kernel;
    this.ports = ports;
    this.triggers = triggers;
  }

  Endpoint endpoint() {
    return Endpoint.cgi(
        "io/virtualinput",
        Access.VIEWER,
        "Manual trigger",
        "Switches manual triggers, and simulates inputs; ports are counted from 1.",
        Source.vapix("Input and outputs, Manual trigger and I/O port simulation"),
        this::answer);
  }

  private Response answer(Request request) {
    Optional<String> text = request.argument("action");
    if (text.isEmpty()) return fault("no argument action");
    return switch (PortAction.parse(text.get())) {
      case Malformed(String reason) -> fault("action is " + reason);
      case Meant(PortAction action) ->
          deed(action)
              .map(
                  deed -> {
                    String words = request.client().name() + " acts as an input: " + text.get();
                    kernel.journal().note(Kind.INPUT, words).then(deed);
                    return Response.plain("");
                  })
              .orElseGet(() -> fault("action names neither an input nor a manual trigger"));
    };
  }

  private Optional<Runnable> deed(PortAction action) {
    int trigger = action.port() - ManualTriggers.FIRST_PORT + 1;
    if (trigger >= 1 && trigger <= ManualTriggers.COUNT) {
      return Optional.of(() -> triggers.play(trigger, action.sequence()));
    }
    return ports.stream()
        .filter(port -> port.index() == action.port() - 1)
        .filter(port -> !port.isOutput() && !port.isLent())
        .findFirst()
        .map(port -> () -> port.simulate(action.sequence()));
  }

  private static Response fault(String reason) {
    return Response.plain("# Error: " + reason + "\n");
  }
}
