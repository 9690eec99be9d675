package dev.vestibule.scenarios.causes;

import dev.vestibule.device.kernel.journal.Entry;
import dev.vestibule.device.kernel.journal.Journal;
import dev.vestibule.scenarios.causes.Happening.Kind;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.Deeds.Deed;
import dev.vestibule.virtual.trace.SignalChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The latest happenings at a unit, each with its cause. A deed and what the device hears of it in
 * the same instant are one happening. What the device hears otherwise is caused by the latest
 * happening of that instant, as when a door that is pulled opens its contact, or else by the last
 * deed at that part, as when the last digit of a PIN completes it. Safe for any thread.
 */
public final class CausalLog {

  /** Happenings kept. */
  public static final int CAPACITY = 10_000;

  private static final String DOOR = "door.";
  private static final String RELEASED = "released";

  private final Bench bench;
  private final ArrayDeque<Happening> happenings = new ArrayDeque<>();
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private final Map<Long, Long> ofEntry = new HashMap<>();
  private final Map<String, Long> deeds = new HashMap<>();
  private final Map<String, Long> released = new HashMap<>();
  private long lastId;

  /** The log of what happens at this bench from now on. */
  public CausalLog(Bench bench) {
    this.bench = bench;
    bench.deeds().watch(this::done);
    bench.trace().watch(this::changed);
  }

  /** Listens to a program that has just started, in place of the one before. */
  public synchronized void listen(Journal journal) {
    ofEntry.clear();
    journal.watch(this::entered);
  }

  /** The kept happenings with a greater id, oldest first. */
  public synchronized List<Happening> after(long id) {
    int skipped = Math.clamp(id - (lastId - happenings.size()), 0, happenings.size());
    return happenings.stream().skip(skipped).toList();
  }

  /** The last happenings, oldest first. */
  public List<Happening> last(int count) {
    return after(lastId() - count);
  }

  /**
   * Why it happened: itself, what caused it, what caused that, and so on. Shorter if the causes are
   * no longer kept.
   */
  public synchronized List<Happening> why(long id) {
    List<Happening> chain = new ArrayList<>();
    for (var back = happenings.descendingIterator(); back.hasNext() && id != 0; ) {
      Happening happening = back.next();
      if (happening.id() != id) continue;
      chain.add(happening);
      id = happening.cause();
    }
    return chain;
  }

  /** Calls this after each happening, in the thread it happens in; run the answer to stop. */
  public Runnable watch(Runnable watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  private synchronized long lastId() {
    return lastId;
  }

  private void done(Deed deed) {
    long cause;
    synchronized (this) {
      cause = released.getOrDefault(deed.signal(), 0L);
    }
    long id =
        add(cause, deed.nanos(), Kind.PERSON, deed.words(), Optional.of(deed.signal()), false);
    synchronized (this) {
      deeds.put(deed.signal(), id);
    }
  }

  private void changed(SignalChange change) {
    if (!change.signal().startsWith(DOOR)) return;
    boolean lets = change.value().equals(RELEASED);
    Optional<Happening> before = latest(change.nanos());
    if (before.filter(it -> it.signal().equals(Optional.of(change.signal()))).isPresent()) return;
    long id =
        add(
            before.map(Happening::id).orElse(0L),
            change.nanos(),
            Kind.SIGNAL,
            lets ? "Lock released" : "Door " + change.value(),
            Optional.of(change.signal()),
            false);
    synchronized (this) {
      if (lets) released.put(change.signal(), id);
      else released.remove(change.signal());
    }
  }

  private void entered(Entry entry) {
    Optional<Happening> before =
        entry.kind() == Entry.Kind.INPUT ? latest(entry.nanos()) : Optional.empty();
    if (before.filter(it -> it.signal().equals(entry.signal())).isPresent()) {
      put(entry.id(), before.get().id());
      return;
    }
    long cause =
        entry.cause() == 0
            ? before.map(Happening::id).orElseGet(() -> lastDeed(entry.signal()))
            : happeningOf(entry.cause());
    put(
        entry.id(),
        add(cause, entry.nanos(), kind(entry), entry.text(), entry.signal(), entry.assumed()));
  }

  private synchronized void put(long entry, long happening) {
    ofEntry.put(entry, happening);
    if (ofEntry.size() > 2 * CAPACITY) ofEntry.keySet().removeIf(id -> id < entry - CAPACITY);
  }

  private synchronized long happeningOf(long entry) {
    return ofEntry.getOrDefault(entry, 0L);
  }

  private synchronized long lastDeed(Optional<String> signal) {
    return signal.map(deeds::get).orElse(0L);
  }

  /** The latest happening, if it happened at this very instant. */
  private synchronized Optional<Happening> latest(long nanos) {
    return Optional.ofNullable(happenings.peekLast()).filter(it -> it.nanos() == nanos);
  }

  private long add(
      long cause, long nanos, Kind kind, String text, Optional<String> signal, boolean assumed) {
    long id;
    synchronized (this) {
      id = ++lastId;
      var time = bench.board().time().now();
      happenings.add(new Happening(id, cause, nanos, time, kind, text, signal, assumed));
      if (happenings.size() > CAPACITY) happenings.remove();
    }
    watchers.forEach(Runnable::run);
    return id;
  }

  private static Kind kind(Entry entry) {
    return switch (entry.kind()) {
      case INPUT -> Kind.SIGNAL;
      case FACT -> Kind.FACT;
      case RULE -> Kind.RULE;
      case ACTION -> Kind.ACTION;
    };
  }
}
