package dev.vestibule.device.kernel.net;

import io.netty.util.concurrent.EventExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One direction of datagrams over a line: lost or late, never sent again, never without bound. */
final class Drift {

  private final EventExecutor executor;
  private final Line line;
  private final AtomicInteger waiting = new AtomicInteger();

  Drift(EventExecutor executor, Line line) {
    this.executor = executor;
    this.line = line;
  }

  /**
   * Passes a datagram on in a turn of the executor, never from inside this call.
   *
   * @return false if too many wait already
   */
  boolean send(Runnable pass) {
    if (line.lost()) return true;
    if (waiting.incrementAndGet() > Datagrams.MOST_WAITING) {
      waiting.decrementAndGet();
      return false;
    }
    Runnable arrival =
        () -> {
          waiting.decrementAndGet();
          pass.run();
        };
    long nanos = line.delay().toNanos();
    if (nanos == 0) executor.execute(arrival);
    else executor.schedule(arrival, nanos, TimeUnit.NANOSECONDS);
    return true;
  }
}
