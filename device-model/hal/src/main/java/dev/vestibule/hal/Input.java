package dev.vestibule.hal;

import java.util.function.Consumer;

/** A level the hardware can read, such as a button, a sensor or a plug that is in or out. */
public interface Input<T> {

  /** The level now. */
  T read();

  /**
   * Calls the watcher on each later change of level, never for the present one. There is one
   * watcher: a second call replaces the first.
   */
  void watch(Consumer<Change<T>> watcher);
}
