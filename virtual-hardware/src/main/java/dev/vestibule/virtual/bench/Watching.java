package dev.vestibule.virtual.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** Those who want to know when there is something new to see. Safe for any thread. */
final class Watching {

  private final Map<Runnable, AtomicBoolean> told = new ConcurrentHashMap<>();

  Runnable watch(Runnable onChange) {
    told.put(onChange, new AtomicBoolean());
    return () -> told.remove(onChange);
  }

  /** Something has changed: tells those who have looked since they were told last. */
  void changed() {
    told.forEach(
        (onChange, already) -> {
          if (!already.getAndSet(true)) onChange.run();
        });
  }

  /** Somebody looks. */
  void looked() {
    told.values().forEach(already -> already.set(false));
  }
}
