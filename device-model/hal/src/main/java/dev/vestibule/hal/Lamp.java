package dev.vestibule.hal;

/** A lamp with a driver that can dim and flash by itself. Dark whenever no program runs. */
public interface Lamp {

  /**
   * Shows this light from now on. Showing the same light again changes nothing, also not the
   * flashing phase.
   */
  void show(Light light);

  /** What was shown last. */
  Light light();
}
