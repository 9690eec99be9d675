package dev.vestibule.gui.feed;

import java.util.List;

/** What the unit is going to do by its timers. Asked from any thread. */
@FunctionalInterface
public interface DueFeed {

  /** What is due, at most one thing a signal. */
  List<Due> due();
}
