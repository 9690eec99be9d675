package dev.vestibule.virtual.board;

import dev.vestibule.hal.DeviceTime;
import dev.vestibule.virtual.time.Timeline;
import java.time.Instant;

/**
 * The board's clocks as one run of a program sees them. Threads of a dead program may still read
 * the time and set the alarm, but it never rings in the next run.
 */
record Clock(Timeline time, Life life) implements DeviceTime {

  @Override
  public Instant now() {
    return time.now();
  }

  @Override
  public void set(Instant now) {
    life.demand();
    time.set(now);
  }

  @Override
  public long nanos() {
    return time.nanos();
  }

  @Override
  public void alarm(long due, Runnable wake) {
    life.undivided(() -> time.alarm(due, () -> life.run(wake)));
  }
}
