package dev.vestibule.hal;

/**
 * A voltage output of a connector, with current measurement and an electronic fuse. Off without a
 * program.
 */
public interface Supply {

  /** What the fuse says. */
  enum Condition {
    OFF,
    ON,
    /**
     * Tripped by too much current, or by the budget of all outputs together. On again when the load
     * has gone.
     */
    OVERLOAD
  }

  /**
   * A measurement.
   *
   * @param condition what the fuse says
   * @param milliamps current that flows, 0 when off
   */
  record Reading(Condition condition, int milliamps) {}

  /** The signal's name, such as {@code relay12v}. */
  String name();

  /** Nominal voltage, 12 or 24. */
  int volts();

  /** The fuse's limit with the present power source. */
  int limitMilliamps();

  /** Switches the output. */
  void enable(boolean on);

  /** Condition and current. Watchers hear changes of condition and of current. */
  Input<Reading> reading();
}
