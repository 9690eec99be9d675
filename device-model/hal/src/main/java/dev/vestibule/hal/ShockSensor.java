package dev.vestibule.hal;

import java.util.function.Consumer;

/** The accelerometer of the housing. */
public interface ShockSensor {

  /**
   * The housing was hit.
   *
   * @param strength 0 (nothing) to 1 (end of the measuring range)
   * @param nanos when, on the monotonic clock
   */
  record Shock(double strength, long nanos) {}

  /** Calls the watcher on each hit. A second call replaces the first. */
  void watch(Consumer<Shock> watcher);
}
