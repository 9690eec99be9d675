package dev.vestibule.gui.feed;

import java.util.function.Consumer;

/** What passes on the wires of the reader connector. Nothing is decoded while nobody listens. */
@FunctionalInterface
public interface LineFeed {

  /** Tells this, from any thread, what passes from now on; run the answer to stop. */
  Runnable listen(Consumer<LineRow> listener);

  /** Wires on which nothing ever passes. */
  static LineFeed silent() {
    return listener -> () -> {};
  }
}
