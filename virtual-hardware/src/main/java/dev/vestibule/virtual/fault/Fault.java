package dev.vestibule.virtual.fault;

/** A way in which the hardware can be broken. */
public interface Fault {

  /** What it is called and what can be chosen about it. */
  Description description();

  /**
   * Breaks it. Called in a turn of the board's time.
   *
   * @param settings a value for each argument of the description
   * @return mends it, so that nothing of the fault is left behind; run once, in a turn
   */
  Runnable start(Settings settings);
}
