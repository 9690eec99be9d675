package dev.vestibule.gui.feed;

import java.util.List;
import java.util.Optional;

/**
 * Demos that can be played, and the caption of the one that is. Used from any thread. What a feed
 * does not offer it leaves as it is here: nothing to choose, nothing to read, nothing to steer.
 */
public interface DemoFeed {

  /** The names of the demos. */
  default List<String> demos() {
    return List.of();
  }

  /** The caption; empty while no demo plays. */
  default Optional<Caption> caption() {
    return Optional.empty();
  }

  /** Begins a demo, in place of the one that plays. */
  default void play(String demo) {}

  /** Ends the demo. */
  default void stop() {}

  /** Waits before the next step, or goes on. */
  default void pause() {}

  /** Goes to the next step now. */
  default void next() {}

  /** Goes back to the step before. */
  default void back() {}

  /** Calls this, from any thread, when the caption has changed; run the answer to stop. */
  default Runnable watch(Runnable onCaption) {
    return () -> {};
  }

  /** No demos. */
  static DemoFeed none() {
    return new DemoFeed() {};
  }
}
