package dev.vestibule.app.speed;

import java.io.IOException;
import java.util.Optional;

/**
 * One side of a contest.
 *
 * @param name who does it
 * @param work does it once and tells how fast it was
 */
record Side(String name, Work work) {

  /** So many turns in a row tell the steady speed if they are alike. */
  private static final int ALIKE = 4;

  private static final double SPREAD = 0.1;
  private static final int MOST_TURNS = 25;

  /** Tells a measurement in the unit of the contest. */
  interface Work extends AutoCloseable {
    double measure() throws Exception;

    /** How to install what is measured; empty if it is there. */
    default Optional<String> missing() {
      return Optional.empty();
    }

    /** Ends what was kept running between the turns. */
    @Override
    default void close() throws IOException {}
  }

  /** Does it until it gets neither faster nor slower; these turns do not count. */
  void warmUp() throws Exception {
    var last = new double[ALIKE];
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      last[turn % ALIKE] = work.measure();
      if (turn >= ALIKE - 1 && new Series(last).spread() <= SPREAD) return;
    }
  }
}
