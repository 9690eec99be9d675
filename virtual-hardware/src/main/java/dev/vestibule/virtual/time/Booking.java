package dev.vestibule.virtual.time;

/** Something that is due later. */
public final class Booking implements Comparable<Booking> {

  private final long due;
  private final long sequence;
  private final Runnable work;
  private boolean cancelled;

  Booking(long due, long sequence, Runnable work) {
    this.due = due;
    this.sequence = sequence;
    this.work = work;
  }

  /** When it is due, in monotonic nanoseconds. */
  public long due() {
    return due;
  }

  /** Takes it back. Without effect once it has run. */
  public void cancel() {
    cancelled = true;
  }

  boolean cancelled() {
    return cancelled;
  }

  void run() {
    if (!cancelled) work.run();
  }

  /** Earlier first; of two at the same time, the one booked first. */
  @Override
  public int compareTo(Booking other) {
    int byDue = Long.compare(due, other.due);
    return byDue != 0 ? byDue : Long.compare(sequence, other.sequence);
  }
}
