package dev.vestibule.gui.feed;

import dev.vestibule.gui.feed.UnitTitle.State;

/** What the unit says of itself. Asked from any thread. */
public interface UnitFeed {

  /** What is written over it now. */
  UnitTitle title();

  /** The name an installer gave what is connected to a signal; empty if none. */
  default String nickname(String signal) {
    return "";
  }

  /** A unit nobody knows anything of. */
  static UnitFeed unknown() {
    return () -> new UnitTitle("Unit 1", "", State.OFF, "");
  }
}
