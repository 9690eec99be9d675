package dev.vestibule.device.kernel.web.rpc;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * A function of a remote service.
 *
 * @param name such as {@code GetLastTag}
 * @param access who may call it
 * @param arguments their shape
 * @param work what it does
 */
public record Function(String name, Access access, ObjectShape arguments, Work work) {

  /**
   * A call of a function.
   *
   * @param arguments of the declared shape
   * @param client who calls
   */
  public record Call(ObjectNode arguments, Client client) {}

  /** What a function does. */
  @FunctionalInterface
  public interface Work {
    /** Answers in the loop, now or later, exactly once. */
    void call(Call call, Consumer<Outcome> answer);
  }

  /** A function that answers at once. */
  public static Function of(
      String name,
      Access access,
      ObjectShape arguments,
      java.util.function.Function<Call, Outcome> work) {
    return new Function(name, access, arguments, (call, answer) -> answer.accept(work.apply(call)));
  }
}
