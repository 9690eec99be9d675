package dev.vestibule.device.kernel.terminal;

import dev.vestibule.hal.Circuit;
import java.util.function.Consumer;

/** Whoever can do without an input for a while. */
@FunctionalInterface
public interface Lender {

  /**
   * Lends the input.
   *
   * @param changed is told each change of the circuit, in the device loop, until it is given back
   */
  Loan lend(Consumer<Circuit> changed);
}
