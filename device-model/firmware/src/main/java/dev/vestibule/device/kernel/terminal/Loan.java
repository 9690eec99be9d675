package dev.vestibule.device.kernel.terminal;

import dev.vestibule.hal.Circuit;

/** An input in the hands of somebody else than its owner. */
public interface Loan {

  /** The circuit now; closed is tied to ground. */
  Circuit circuit();

  /** Gives it back. */
  void end();
}
