package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.time.Booking;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;

/** Something that happens again and again, the first time after one period. */
final class Beat {

  private final Duration period;
  private final Timeline time;
  private final Runnable work;
  private Booking next;

  private Beat(Duration period, Timeline time, Runnable work) {
    this.period = period;
    this.time = time;
    this.work = work;
    next = time.after(period, this::beat);
  }

  /** Starts it; run the answer to stop. */
  static Runnable every(Duration period, Timeline time, Runnable work) {
    var beat = new Beat(period, time, work);
    return () -> beat.next.cancel();
  }

  private void beat() {
    next = time.after(period, this::beat);
    work.run();
  }
}
