package dev.vestibule.device.services.io;

import java.time.Duration;
import java.util.List;

/**
 * States an output takes one after the other.
 *
 * @param steps at least one
 */
record Sequence(List<Step> steps) {

  /**
   * One state.
   *
   * @param active the state
   * @param lasting until the next; after the last step the state stays
   */
  record Step(boolean active, Duration lasting) {}

  Sequence {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) throw new IllegalArgumentException("a sequence without a step");
  }

  /** Whether it is no more than one state that stays. */
  boolean isPlain() {
    return steps.size() == 1 && steps.getFirst().lasting.isZero();
  }
}
