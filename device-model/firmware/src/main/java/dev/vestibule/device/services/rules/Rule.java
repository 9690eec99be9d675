package dev.vestibule.device.services.rules;

import java.util.List;
import java.util.Map;

/**
 * What the device shall do when.
 *
 * @param name given by the user, 1-64 characters
 * @param enabled whether it is looked at
 * @param conditions at least one; all must be met
 * @param trigger <em>Use this condition as a trigger</em>: the first condition only starts the
 *     rule, which then stays active while all others are met
 * @param waitSeconds <em>Wait between actions</em>: least time between two activations, 0-86399
 * @param action token of the action
 * @param arguments of the action, all of them
 */
public record Rule(
    String name,
    boolean enabled,
    List<Condition> conditions,
    boolean trigger,
    int waitSeconds,
    String action,
    Map<String, String> arguments) {

  public Rule {
    conditions = List.copyOf(conditions);
    arguments = Map.copyOf(arguments);
  }

  /** An enabled rule without trigger and wait. */
  public static Rule of(
      String name, List<Condition> conditions, String action, Map<String, String> arguments) {
    return new Rule(name, true, conditions, false, 0, action, arguments);
  }
}
