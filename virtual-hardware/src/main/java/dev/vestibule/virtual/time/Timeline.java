package dev.vestibule.virtual.time;

import dev.vestibule.hal.DeviceTime;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A board's time and the order of everything that happens on it. All work of one board — hands,
 * parts, and the device's program through its alarm — runs here one after the other, in order of
 * due time and then of booking, so nothing on a board needs a lock of its own. A timeline passes
 * only when it is advanced: by its caller, or by a {@link TimelineDriver}.
 */
public final class Timeline implements DeviceTime {

  /** Work that finds itself due again and again at the same instant is a programming error. */
  private static final int MOST_AT_ONE_INSTANT = 1_000_000;

  private final ReentrantLock turn = new ReentrantLock();
  private final PriorityQueue<Booking> bookings = new PriorityQueue<>();
  private long sequence;
  private boolean running;
  private volatile long nanos;
  private volatile Instant origin;
  private volatile Drift drift = Drift.NONE;

  private final Object alarmLock = new Object();
  private long alarmDue;
  private @Nullable Runnable alarmWake;
  private volatile Runnable sooner = () -> {};
  private volatile LongSupplier flow = () -> nanos;

  /** A timeline at monotonic time 0 whose real-time clock shows {@code start}. */
  public Timeline(Instant start) {
    this.origin = start;
  }

  @Override
  public Instant now() {
    long nanos = nanos();
    return origin.plusNanos(nanos + drift.at(nanos));
  }

  @Override
  public void set(Instant now) {
    long nanos = nanos();
    drift = drift.from(nanos);
    origin = now.minusNanos(nanos);
  }

  /**
   * Lets the real-time clock go wrong by so much a day from now on, or go right again, whereupon it
   * shows what it would have shown.
   */
  public void drift(Duration perDay) {
    drift = new Drift(nanos(), perDay.toNanos() / (double) Duration.ofDays(1).toNanos());
  }

  /** Inside a turn the instant of that turn; to others, where time has flowed to. */
  @Override
  public long nanos() {
    return turn.isHeldByCurrentThread() ? nanos : Math.max(nanos, flow.getAsLong());
  }

  @Override
  public void alarm(long due, Runnable wake) {
    synchronized (alarmLock) {
      alarmDue = due;
      alarmWake = wake;
    }
    if (!turn.isHeldByCurrentThread()) sooner.run();
  }

  /** Disarms the alarm, as a reset does. */
  public void disarm() {
    synchronized (alarmLock) {
      alarmWake = null;
    }
  }

  /** Books work for a monotonic time; one that has passed means as soon as possible. */
  public Booking at(long due, Runnable work) {
    turn.lock();
    try {
      var booking = new Booking(Math.max(due, nanos), sequence++, work);
      bookings.add(booking);
      return booking;
    } finally {
      turn.unlock();
      if (!turn.isHeldByCurrentThread()) sooner.run();
    }
  }

  /** Books work for so long after now. */
  public Booking after(Duration delay, Runnable work) {
    return at(nanos() + delay.toNanos(), work);
  }

  /** Does this now, in turn with everything else, and then all that is due because of it. */
  public void act(Runnable work) {
    turn.lock();
    try {
      if (!running) advanceTo(flow.getAsLong());
      work.run();
      if (!running) settle();
    } finally {
      turn.unlock();
      if (!turn.isHeldByCurrentThread()) sooner.run();
    }
  }

  /** Looks at the board between two turns, so that what is seen belongs together. */
  public <T> T look(Supplier<T> eye) {
    turn.lock();
    try {
      return eye.get();
    } finally {
      turn.unlock();
    }
  }

  /** Runs all that is due now until nothing is. */
  public void settle() {
    runUntil(nanos);
  }

  /**
   * Lets time pass, running everything in order at its own time, and returns when all of it is
   * done.
   */
  public void advance(Duration time) {
    if (time.isNegative()) throw new IllegalArgumentException("time never goes back: " + time);
    runUntil(nanos + time.toNanos());
  }

  /** As {@link #advance} up to a monotonic time; one that has passed only settles. */
  public void advanceTo(long due) {
    runUntil(Math.max(due, nanos));
  }

  /** When the next work is due, if any is. */
  public OptionalLong nextDue() {
    turn.lock();
    try {
      return next() instanceof Due due
          ? OptionalLong.of(Math.max(due.at, nanos))
          : OptionalLong.empty();
    } finally {
      turn.unlock();
    }
  }

  /** Called, from any thread, whenever something may have become due sooner than before. */
  void onSooner(Runnable sooner) {
    this.sooner = sooner;
  }

  /** Where time has flowed to by itself; what is due until then is done at the next opportunity. */
  void flow(LongSupplier flow) {
    this.flow = flow;
  }

  /** How far the real-time clock goes wrong since a monotonic time. */
  private record Drift(long since, double share) {
    static final Drift NONE = new Drift(0, 0);

    long at(long nanos) {
      return Math.round((nanos - since) * share);
    }

    Drift from(long nanos) {
      return new Drift(nanos, share);
    }
  }

  private record Due(long at, Runnable work, boolean alarm) {}

  private void runUntil(long end) {
    turn.lock();
    try {
      if (running) throw new IllegalStateException("time cannot pass inside a moment");
      running = true;
      int atThisInstant = 0;
      for (Due due = next(); due != null && due.at <= end; due = next()) {
        if (!take(due)) continue;
        atThisInstant = due.at > nanos ? 0 : atThisInstant + 1;
        if (atThisInstant > MOST_AT_ONE_INSTANT) {
          throw new IllegalStateException("work at " + nanos + " ns never ends");
        }
        nanos = Math.max(nanos, due.at);
        due.work.run();
      }
      nanos = Math.max(nanos, end);
    } finally {
      running = false;
      turn.unlock();
    }
  }

  /**
   * The earlier of the first booking and the alarm; hardware before program at the same instant.
   */
  private @Nullable Due next() {
    while (!bookings.isEmpty() && bookings.peek().cancelled()) bookings.remove();
    Booking first = bookings.peek();
    synchronized (alarmLock) {
      if (alarmWake != null && (first == null || alarmDue < first.due())) {
        return new Due(alarmDue, alarmWake, true);
      }
    }
    return first == null ? null : new Due(first.due(), first::run, false);
  }

  /** Takes it off the queue; false if the alarm was set otherwise in the meantime. */
  private boolean take(Due due) {
    if (!due.alarm) {
      bookings.remove();
      return true;
    }
    synchronized (alarmLock) {
      if (alarmWake != due.work || alarmDue != due.at) return false;
      alarmWake = null;
      return true;
    }
  }
}
