package dev.vestibule.device.services.maintenance.software;

import java.time.Instant;
import java.util.Optional;

/**
 * What is installed.
 *
 * @param active the part that runs
 * @param previous whether the other part holds what ran before
 * @param lastUpgrade when the active part was installed; empty if it came from the factory
 * @param trial whether the active part is on trial
 * @param factory the part that still holds the image of the factory, which has no file
 */
public record Installation(
    Part active,
    boolean previous,
    Optional<Instant> lastUpgrade,
    Optional<Trial> trial,
    Optional<Part> factory) {

  static final Installation OF_THE_FACTORY =
      new Installation(Part.A, false, Optional.empty(), Optional.empty(), Optional.of(Part.A));

  /** Another image runs from now on, on trial. */
  Installation upgraded(Instant now, Trial trial) {
    return new Installation(active.other(), true, Optional.of(now), Optional.of(trial), factory);
  }

  /** Another image runs from now on, and there is no way back. */
  Installation replaced(Instant now) {
    return new Installation(
        active.other(), false, Optional.of(now), Optional.empty(), without(active));
  }

  /** What ran before runs again. */
  Installation rolledBack() {
    return new Installation(
        active.other(), false, Optional.empty(), Optional.empty(), without(active));
  }

  Installation committed() {
    return new Installation(active, previous, lastUpgrade, Optional.empty(), factory);
  }

  Installation on(Trial trial) {
    return new Installation(active, previous, lastUpgrade, Optional.of(trial), factory);
  }

  /** What ran before is gone. */
  Installation purged() {
    return new Installation(active, false, lastUpgrade, trial, without(active.other()));
  }

  private Optional<Part> without(Part erased) {
    return factory.filter(part -> part != erased);
  }
}
