package dev.vestibule.device.kernel.param;

import java.util.Optional;

/** Lets the service that means a parameter refuse what its kind cannot know to be wrong. */
@FunctionalInterface
public interface Guard {

  /** Why things may not become like this; empty if they may. Changes nothing. */
  Optional<String> objection(Proposal proposal);
}
