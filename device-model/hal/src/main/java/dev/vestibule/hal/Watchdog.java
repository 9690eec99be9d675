package dev.vestibule.hal;

import java.time.Duration;

/** Resets the processor unless the program shows that it is alive. */
public interface Watchdog {

  /**
   * Starts the watchdog. It cannot be stopped again.
   *
   * @param patience longest time between two kicks, 1 s to 10 min
   */
  void arm(Duration patience);

  /** Shows that the program is alive. Without effect before {@link #arm(Duration)}. */
  void kick();
}
