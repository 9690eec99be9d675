package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.web.schema.sample.Dice;
import java.util.Optional;

/** A target that is ready for inputs. */
public interface Harness extends AutoCloseable {

  /** The next input, by these dice alone. */
  byte[] input(Dice dice);

  /**
   * Has an input read. What it throws is wrong too.
   *
   * @return what is wrong with how it was taken; empty if nothing is
   */
  Optional<String> feed(byte[] input);

  /** What is wrong after all inputs; empty if nothing is. */
  default Optional<String> aftermath() {
    return Optional.empty();
  }

  @Override
  default void close() {}
}
