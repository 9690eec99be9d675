package dev.vestibule.device.kernel.journal;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The last entries of a device. Written in the loop, read by anybody. */
public final class Journal {

  /** Entries kept. */
  public static final int CAPACITY = 10_000;

  private final DeviceLoop loop;
  private final ArrayDeque<Entry> entries = new ArrayDeque<>();
  private final List<Consumer<Entry>> watchers = new CopyOnWriteArrayList<>();
  private long lastId;

  public Journal(DeviceLoop loop) {
    this.loop = loop;
  }

  /** An entry in the making. */
  public final class Draft {
    private final Kind kind;
    private final String text;
    private Optional<String> signal = Optional.empty();
    private boolean assumed;

    private Draft(Kind kind, String text) {
      this.kind = kind;
      this.text = text;
    }

    /** Names the hardware signal it came in or goes out by. */
    public Draft on(String signal) {
      this.signal = Optional.of(signal);
      return this;
    }

    /** Marks it as behaviour that no document gives. */
    public Draft assumed() {
      this.assumed = true;
      return this;
    }

    /** Enters it; it happened because of what runs now. */
    public long enter() {
      return Journal.this.enter(this);
    }

    /** Enters it and does this because of it. */
    public void then(Runnable work) {
      loop.because(enter(), work);
    }
  }

  /** Begins an entry. */
  public Draft note(Kind kind, String text) {
    return new Draft(kind, text);
  }

  /** The kept entries in order. */
  public List<Entry> entries() {
    synchronized (entries) {
      return new ArrayList<>(entries);
    }
  }

  /**
   * Why this entry was made: the entry itself, what caused it, what caused that, and so on. Shorter
   * if the causes are no longer kept.
   */
  public List<Entry> why(long id) {
    List<Entry> chain = new ArrayList<>();
    synchronized (entries) {
      for (var back = entries.descendingIterator(); back.hasNext() && id != 0; ) {
        Entry entry = back.next();
        if (entry.id() != id) continue;
        chain.add(entry);
        id = entry.cause();
      }
    }
    return chain;
  }

  /** Calls the watcher on each entry from now on, in the loop; run the answer to stop. */
  public Runnable watch(Consumer<Entry> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  private long enter(Draft draft) {
    var entry =
        new Entry(
            ++lastId,
            loop.cause(),
            loop.nanos(),
            loop.now(),
            draft.kind,
            draft.text,
            draft.signal,
            draft.assumed);
    synchronized (entries) {
      entries.add(entry);
      if (entries.size() > CAPACITY) entries.remove();
    }
    for (Consumer<Entry> watcher : watchers) watcher.accept(entry);
    return entry.id();
  }
}
