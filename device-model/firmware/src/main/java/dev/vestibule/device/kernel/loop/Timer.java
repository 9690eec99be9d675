package dev.vestibule.device.kernel.loop;

/** Work that is due later. Make one with {@link DeviceLoop#after}. */
public final class Timer {

  /** Place of a timer that is not in the queue. */
  static final int OUT = -1;

  final long due;
  final long sequence;
  final long cause;
  final Runnable work;
  final TimerQueue queue;
  int place = OUT;

  Timer(TimerQueue queue, long due, long sequence, long cause, Runnable work) {
    this.queue = queue;
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

  /** Takes it back. Without effect once it has run. */
  public void cancel() {
    if (waiting()) queue.remove(this);
  }

  boolean before(Timer other) {
    return due != other.due ? due < other.due : sequence < other.sequence;
  }
}
