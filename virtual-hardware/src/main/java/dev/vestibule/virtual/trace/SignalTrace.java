package dev.vestibule.virtual.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every signal change of a board in order. It keeps the last changes only; the value each signal
 * had before the oldest kept change is remembered, so that a picture of the signals is always
 * complete. Safe for any thread.
 */
public final class SignalTrace {

  /** Changes kept by default; at 50 bytes each about 5 MB when full. */
  public static final int DEFAULT_CAPACITY = 100_000;

  private final int capacity;
  private final ArrayDeque<SignalChange> changes = new ArrayDeque<>();
  private final Map<String, Values> signals = new LinkedHashMap<>();
  private final List<Consumer<SignalChange>> watchers = new CopyOnWriteArrayList<>();

  /** Of one signal: before the oldest kept change, unless it had none then, and now. */
  private static final class Values {
    @Nullable Object before;
    @Nullable Object now;
  }

  public SignalTrace() {
    this(DEFAULT_CAPACITY);
  }

  public SignalTrace(int capacity) {
    this.capacity = capacity;
  }

  /** Declares a signal and its first value, so that it is known before it changes. */
  public synchronized void declare(String signal, Object value) {
    Values values = of(signal);
    values.before = value;
    values.now = value;
  }

  /** Notes a value. Nothing is noted if the signal has it already. */
  public void record(long nanos, String signal, Object value) {
    SignalChange change;
    synchronized (this) {
      Values values = of(signal);
      if (value.equals(values.now)) return;
      values.now = value;
      change = new SignalChange(nanos, signal, value);
      changes.add(change);
      if (changes.size() > capacity) {
        SignalChange oldest = changes.remove();
        of(oldest.signal()).before = oldest.value();
      }
    }
    for (Consumer<SignalChange> watcher : watchers) watcher.accept(change);
  }

  /** The kept changes from this monotonic time on. */
  public synchronized List<SignalChange> since(long nanos) {
    List<SignalChange> found = new ArrayList<>();
    for (SignalChange change : changes) if (change.nanos() >= nanos) found.add(change);
    return found;
  }

  /** The value each known signal has now. */
  public synchronized Map<String, Object> values() {
    return all(values -> values.now);
  }

  /** The value each known signal had before the oldest kept change. */
  public synchronized Map<String, Object> valuesBefore() {
    return all(values -> values.before);
  }

  /**
   * Calls the watcher on every change from now on, in the thread that makes it; run the answer to
   * stop.
   */
  public Runnable watch(Consumer<SignalChange> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  private Values of(String signal) {
    return signals.computeIfAbsent(signal, first -> new Values());
  }

  private Map<String, Object> all(Function<Values, @Nullable Object> which) {
    Map<String, Object> all = new LinkedHashMap<>();
    signals.forEach(
        (signal, values) -> {
          Object value = which.apply(values);
          if (value != null) all.put(signal, value);
        });
    return all;
  }
}
