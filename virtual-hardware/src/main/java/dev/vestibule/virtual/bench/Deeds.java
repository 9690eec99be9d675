package dev.vestibule.virtual.bench;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What was done to the unit, the latest thousand deeds. Safe for any thread. */
public final class Deeds {

  private static final int KEPT = 1_000;

  private final ArrayDeque<Deed> deeds = new ArrayDeque<>();
  private final List<Consumer<Deed>> watchers = new CopyOnWriteArrayList<>();

  /**
   * Somebody did something.
   *
   * @param nanos when, on the monotonic clock
   * @param words what, such as {@code Card held to the reader}; digits of a PIN show as •
   * @param signal the signal it moved, such as {@code cardReader}
   */
  public record Deed(long nanos, String words, String signal) {}

  /** All kept deeds, oldest first. */
  public synchronized List<Deed> all() {
    return List.copyOf(deeds);
  }

  /** Calls the watcher with each deed from now on; run the answer to stop. */
  public Runnable watch(Consumer<Deed> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  void add(Deed deed) {
    synchronized (this) {
      deeds.add(deed);
      if (deeds.size() > KEPT) deeds.remove();
    }
    watchers.forEach(watcher -> watcher.accept(deed));
  }
}
