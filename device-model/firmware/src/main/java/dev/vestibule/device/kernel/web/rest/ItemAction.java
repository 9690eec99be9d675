package dev.vestibule.device.kernel.web.rest;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that is done with one item of a collection.
 *
 * @param params what it takes
 * @param work does it with the item of this key, which is there
 */
public record ItemAction(String name, String help, Access access, ObjectShape params, Work work) {

  /** What an action does with an item. */
  @FunctionalInterface
  public interface Work {
    /** As {@link Action.Work#run}, with the item's key. */
    void run(String key, ObjectNode data, Consumer<Outcome> outcome);
  }

  /** The action on one item. */
  public Action on(String key) {
    return new Action(name, help, access, params, (data, outcome) -> work.run(key, data, outcome));
  }

  /** An action for administrators whose outcome is known at once. */
  public static ItemAction of(String name, ObjectShape params, String help, Sync work) {
    return new ItemAction(
        name,
        help,
        Access.ADMIN,
        params,
        (key, data, outcome) -> outcome.accept(work.run(key, data)));
  }

  /** Work whose outcome is known at once. */
  @FunctionalInterface
  public interface Sync {
    Outcome run(String key, ObjectNode data);
  }
}
