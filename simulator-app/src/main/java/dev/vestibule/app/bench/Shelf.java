package dev.vestibule.app.bench;

import dev.vestibule.virtual.bench.Snapshot;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Saved states of a unit by name, as long as the process lives. Safe for any thread. */
public final class Shelf {

  private static final int MOST = 100;

  private final Map<String, Snapshot> snapshots = new TreeMap<>();

  /** Puts a state onto the shelf, in place of one of the same name. */
  synchronized void put(String name, Snapshot snapshot) {
    if (snapshots.size() >= MOST && !snapshots.containsKey(name)) {
      throw new IllegalStateException("at most " + MOST + " snapshots are kept");
    }
    snapshots.put(name, snapshot);
  }

  /** The state of this name. */
  synchronized Optional<Snapshot> find(String name) {
    return Optional.ofNullable(snapshots.get(name));
  }

  /** All names, in words. */
  synchronized String names() {
    return snapshots.isEmpty() ? "none" : String.join(", ", snapshots.keySet());
  }
}
