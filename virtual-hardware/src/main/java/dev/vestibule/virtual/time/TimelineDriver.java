package dev.vestibule.virtual.time;

import java.util.OptionalLong;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets a timeline pass at a {@link Pace}, in turns of threads it shares with others. While stepped,
 * time stands still between advances, but what comes from outside is still done at once.
 */
public final class TimelineDriver implements AutoCloseable {

  private final ScheduledExecutorService threads;
  private final Timeline timeline;
  private final Object lock = new Object();
  private volatile Flow flow;
  private State state = State.RESTS;
  private @Nullable Future<?> next;

  private enum State {
    /** Until the next work is due, or until something becomes due sooner. */
    RESTS,

    /** A thread lets the timeline pass, or is about to. */
    PASSES,

    /** The same; something has become due that the thread may have overlooked. */
    PASSES_AGAIN,

    CLOSED
  }

  /** Device time {@code device} was wall time {@code wall}, and has passed at this pace since. */
  private record Flow(Pace pace, long device, long wall) {
    long device(long wallNow) {
      return device + (long) ((wallNow - wall) * pace.speed());
    }
  }

  private TimelineDriver(ScheduledExecutorService threads, Timeline timeline, Pace pace) {
    this.threads = threads;
    this.timeline = timeline;
    this.flow = new Flow(pace, timeline.nanos(), System.nanoTime());
  }

  static TimelineDriver start(ScheduledExecutorService threads, Timeline timeline, Pace pace) {
    var driver = new TimelineDriver(threads, timeline, pace);
    timeline.flow(driver::flowed);
    timeline.onSooner(driver::wake);
    driver.wake();
    return driver;
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

  /** The timeline then stands still. */
  @Override
  public void close() {
    synchronized (lock) {
      state = State.CLOSED;
      cancelNext();
    }
    timeline.onSooner(() -> {});
    timeline.act(() -> timeline.flow(() -> 0));
  }

  private long flowed() {
    return flow.device(System.nanoTime());
  }

  private void wake() {
    synchronized (lock) {
      switch (state) {
        case RESTS -> {
          cancelNext();
          passSoon();
        }
        case PASSES -> state = State.PASSES_AGAIN;
        case PASSES_AGAIN, CLOSED -> {}
      }
    }
  }

  private void pass() {
    try {
      timeline.look(this::flowOn);
      rest();
    } catch (RuntimeException | Error failure) {
      close();
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }
  }

  /** Asked within a turn, so that nothing passes any more once {@link #close} is over. */
  private boolean flowOn() {
    boolean driven = isDriven();
    if (driven) timeline.advanceTo(flowed());
    return driven;
  }

  private boolean isDriven() {
    synchronized (lock) {
      return state != State.CLOSED;
    }
  }

  private void rest() {
    OptionalLong wait = wallNanosToNext();
    synchronized (lock) {
      switch (state) {
        case PASSES_AGAIN -> passSoon();
        case PASSES -> {
          state = State.RESTS;
          wait.ifPresent(nanos -> next = threads.schedule(this::wake, nanos, TimeUnit.NANOSECONDS));
        }
        case RESTS, CLOSED -> {}
      }
    }
  }

  private void passSoon() {
    state = State.PASSES;
    threads.execute(this::pass);
  }

  private void cancelNext() {
    if (next != null) next.cancel(false);
    next = null;
  }

  /** Empty if nothing will be due as long as nothing happens. */
  private OptionalLong wallNanosToNext() {
    OptionalLong due = timeline.nextDue();
    if (due.isEmpty()) return due;
    Flow now = flow;
    long left = Math.max(0, due.getAsLong() - now.device(System.nanoTime()));
    if (left > 0 && now.pace.speed() == 0) return OptionalLong.empty();
    return OptionalLong.of(left == 0 ? 0 : (long) (left / now.pace.speed()));
  }
}
