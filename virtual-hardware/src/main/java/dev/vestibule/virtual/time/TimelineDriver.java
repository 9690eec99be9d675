package dev.vestibule.virtual.time;

import java.util.concurrent.locks.LockSupport;

/**
 * The thread that lets a timeline pass at a {@link Pace}. While stepped, time stands still between
 * advances, but what comes from outside is still done at once.
 */
public final class TimelineDriver implements AutoCloseable {

  private static final long REST = 1_000_000_000L;

  private final Timeline timeline;
  private final Thread thread;
  private volatile Flow flow;
  private volatile boolean sooner;
  private volatile boolean closed;

  /** Device time {@code device} was wall time {@code wall}, and has passed at this pace since. */
  private record Flow(Pace pace, long device, long wall) {
    long device(long wallNow) {
      return device + (long) ((wallNow - wall) * pace.speed());
    }
  }

  /** Starts to let the timeline pass. */
  public TimelineDriver(Timeline timeline, Pace pace) {
    this.timeline = timeline;
    this.flow = new Flow(pace, timeline.nanos(), System.nanoTime());
    this.thread = Thread.ofPlatform().daemon().name("timeline").unstarted(this::drive);
    timeline.flow(this::flowed);
    timeline.onSooner(this::wake);
    thread.start();
  }

  /** How time passes now. */
  public Pace pace() {
    return flow.pace;
  }

  /** Lets time pass otherwise from now on. */
  public void pace(Pace pace) {
    timeline.act(() -> flow = new Flow(pace, timeline.nanos(), System.nanoTime()));
    wake();
  }

  /** Stops the thread; the timeline then stands still. */
  @Override
  public void close() {
    closed = true;
    timeline.onSooner(() -> {});
    timeline.act(() -> timeline.flow(() -> 0));
    wake();
  }

  private long flowed() {
    return flow.device(System.nanoTime());
  }

  private void wake() {
    sooner = true;
    LockSupport.unpark(thread);
  }

  private void drive() {
    while (!closed) {
      sooner = false;
      timeline.advanceTo(flowed());
      long wait = wallNanosToNext();
      if (!sooner && wait > 0) LockSupport.parkNanos(this, wait);
    }
  }

  private long wallNanosToNext() {
    var due = timeline.nextDue();
    if (due.isEmpty()) return REST;
    Flow now = flow;
    long left = due.getAsLong() - now.device(System.nanoTime());
    if (left <= 0) return 0;
    return now.pace.speed() == 0 ? REST : Math.min((long) (left / now.pace.speed()), REST);
  }
}
