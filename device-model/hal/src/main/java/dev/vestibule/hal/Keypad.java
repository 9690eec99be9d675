package dev.vestibule.hal;

import java.util.function.Consumer;

/** The twelve keys of the front. */
public interface Keypad {

  /** The keys in reading order. */
  String KEYS = "123456789*0#";

  /**
   * A key went down or up.
   *
   * @param key one of {@link #KEYS}
   * @param pressed true when it went down
   * @param nanos when, on the monotonic clock
   */
  record KeyChange(char key, boolean pressed, long nanos) {}

  /** Calls the watcher on each change of a key. A second call replaces the first. */
  void watch(Consumer<KeyChange> watcher);
}
