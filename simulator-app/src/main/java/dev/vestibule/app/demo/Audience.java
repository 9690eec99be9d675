package dev.vestibule.app.demo;

import dev.vestibule.scenarios.twin.Twin;

/** Whoever watches a demo. Called in the thread that plays it. */
public interface Audience {

  /** A unit is on the stage, in place of the one before. */
  void sees(Twin unit);

  /** A sentence is about to happen. */
  void reads(Caption caption);
}
