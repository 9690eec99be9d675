package dev.vestibule.device.kernel.loop;

import org.jspecify.annotations.Nullable;

/** Work that is due later. Make one with {@link DeviceLoop#after}. */
public final class Timer {

  /** Place of a timer that is not in the queue. */
  static final int OUT = -1;

  final long since;
  final long due;
  final long sequence;
  final long cause;
  final Runnable work;
  final TimerQueue queue;
  @Nullable Due told;
  int place = OUT;

  Timer(TimerQueue queue, long since, long due, long sequence, long cause, Runnable work) {
    this.queue = queue;
    this.since = since;
    this.due = due;
    this.sequence = sequence;
    this.cause = cause;
    this.work = work;
  }

  /** When it is due, in monotonic nanoseconds. */
  public long due() {
    return due;
  }

  /** Whether it has neither run nor been cancelled. */
  public boolean waiting() {
    return place != OUT;
  }

  /**
   * Says what will be seen of it, for those who show what is due.
   *
   * @param signal what it will change, such as {@code relay1}
   * @param verb what that does then, such as {@code opens}
   */
  public Timer tells(String signal, String verb) {
    told = new Due(signal, since, due, verb);
    return this;
  }

  /** Takes it back. Without effect once it has run. */
  public void cancel() {
    if (waiting()) queue.remove(this);
  }

  boolean before(Timer other) {
    return due != other.due ? due < other.due : sequence < other.sequence;
  }
}
