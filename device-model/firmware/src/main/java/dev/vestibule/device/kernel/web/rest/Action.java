package dev.vestibule.device.kernel.web.rest;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something an entity does.
 *
 * @param params what it takes
 * @param work does it
 */
public record Action(String name, String help, Access access, ObjectShape params, Work work)
    implements Node {

  /** What an action does. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does it, and tells the outcome now or later, exactly once, in the loop. A failure has changed
     * nothing.
     *
     * @param data of the declared shape
     */
    void run(ObjectNode data, Consumer<Outcome> outcome);
  }

  /** An action for administrators whose outcome is known at once. */
  public static Action of(
      String name, ObjectShape params, String help, Function<ObjectNode, Outcome> work) {
    return new Action(
        name, help, Access.ADMIN, params, (data, outcome) -> outcome.accept(work.apply(data)));
  }
}
