package dev.vestibule.app.speed;

/**
 * One side of a contest.
 *
 * @param name who does it
 * @param work does it once and tells how fast it was
 */
record Side(String name, Work work) {

  /** Tells a measurement in the unit of the contest. */
  interface Work {
    double measure() throws Exception;
  }
}
