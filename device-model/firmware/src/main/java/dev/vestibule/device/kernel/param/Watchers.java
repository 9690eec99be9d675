package dev.vestibule.device.kernel.param;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Who is told after what was changed. */
final class Watchers {

  private record Watcher(Predicate<String> keys, Runnable work) {}

  private final List<Watcher> watchers = new ArrayList<>();

  /** Tells this one after keys like these have changed. */
  void add(Predicate<String> keys, Runnable work) {
    watchers.add(new Watcher(keys, work));
  }

  /** Tells each of those who want to know of one of these, once. */
  void tell(Set<String> keys) {
    Set<Runnable> told = new LinkedHashSet<>();
    for (Watcher watcher : watchers) {
      if (keys.stream().anyMatch(watcher.keys)) told.add(watcher.work);
    }
    told.forEach(Runnable::run);
  }
}
