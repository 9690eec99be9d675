package dev.vestibule.hal.contract;

import java.time.Duration;

/** What surrounds every part on a test bench: its program has started, and time passes. */
public interface Rig {

  /** Lets time pass and everything be done that is due until then. */
  void pass(Duration time);

  /** The board's monotonic time. */
  long nanos();

  /** Ends the run of the program; another one has not yet started when this returns. */
  void endProgram();
}
