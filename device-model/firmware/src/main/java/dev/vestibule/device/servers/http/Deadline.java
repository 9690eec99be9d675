package dev.vestibule.device.servers.http;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time by which something must have happened. It moves several times with each request, so moving
 * it away is only noted: the timer that goes off too early is set again. Used in the executor's
 * thread only.
 */
final class Deadline {

  private static final Runnable NOTHING = () -> {};

  private final EventExecutor executor;
  private Runnable late = NOTHING;
  private long due;
  private long rings;
  private @Nullable Future<?> timer;

  Deadline(EventExecutor executor) {
    this.executor = executor;
  }

  /** From now on it is so long from now, and this is done then. */
  void move(Duration time, Runnable late) {
    this.late = late;
    due = executor.ticker().nanoTime() + time.toNanos();
    if (timer != null && rings <= due) return;
    cancelTimer();
    set();
  }

  /** There is none any more. */
  void cancel() {
    late = NOTHING;
    cancelTimer();
  }

  private void cancelTimer() {
    if (timer != null) timer.cancel(false);
    timer = null;
  }

  private void set() {
    rings = due;
    long left = due - executor.ticker().nanoTime();
    timer = executor.schedule(this::ring, left, TimeUnit.NANOSECONDS);
  }

  private void ring() {
    timer = null;
    if (due > executor.ticker().nanoTime()) set();
    else late.run();
  }
}
