package dev.vestibule.hal;

/** The processor that runs the unit's program. */
public interface Processor {

  /** Why a program was started. */
  enum StartCause {
    /** Power came back. */
    POWER_ON,
    /** The program asked for it with {@link Processor#reset()}. */
    RESET,
    /** The watchdog was not kicked in time. */
    WATCHDOG
  }

  /** Why the running program was started. */
  StartCause startCause();

  /**
   * Starts the program anew. Nothing of the running program is executed after the watcher or alarm
   * it is in has returned; outputs fall back to their state without a program.
   */
  void reset();
}
