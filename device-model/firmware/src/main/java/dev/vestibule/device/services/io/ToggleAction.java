package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.action.Action;
import dev.vestibule.device.kernel.action.ActionFailed;
import dev.vestibule.device.kernel.action.Argument;
import dev.vestibule.device.kernel.action.Arguments;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Source;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;

/** The actions <em>Toggle I/O once</em> and <em>Toggle I/O while the rule is active</em>. */
final class ToggleAction {

  private static final Source SOURCE = Source.vapix("Event and action services, action templates");

  /** Longest duration: 23:59:59. */
  private static final int LONGEST = 24 * 60 * 60 - 1;

  private final IntFunction<Port> ports;
  private final Argument<Integer> port;
  private final Argument<String> state =
      new Argument<>(
          "state", new ChoiceKind("high", "low"), "State", "high is active, low inactive.");
  private final Argument<Integer> duration =
      new Argument<>(
          "duration",
          new IntegerKind(0, LONGEST),
          "Duration",
          "Seconds until the port goes back; 0 leaves it so.");

  ToggleAction(PortKind kind, IntFunction<Port> ports) {
    this.ports = ports;
    this.port =
        new Argument<>("port", kind, "Port", "Number, counted from 0, or name of an output.");
  }

  Action once() {
    return new Action.OneShot(
        new Action.Description(
            "com.axis.action.fixed.io.toggle",
            "Toggle I/O once",
            "Sets an output for a while and then back.",
            SOURCE,
            List.of(port, state, duration)),
        arguments ->
            output(arguments)
                .toggle(active(arguments), Duration.ofSeconds(arguments.get(duration))));
  }

  Action whileActive() {
    return new Action.WhileActive(
        new Action.Description(
            "com.axis.action.unlimited.io.toggle",
            "Toggle I/O while the rule is active",
            "Sets an output as long as the rule is active.",
            SOURCE,
            List.of(port, state)),
        arguments -> output(arguments).hold(active(arguments)));
  }

  private Port output(Arguments arguments) {
    Port found = ports.apply(arguments.get(port));
    if (!found.isOutput()) throw new ActionFailed("port " + found.name() + " is an input");
    return found;
  }

  private boolean active(Arguments arguments) {
    return arguments.get(state).equals("high");
  }
}
