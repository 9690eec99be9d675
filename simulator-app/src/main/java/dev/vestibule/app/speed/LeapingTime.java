package dev.vestibule.app.speed;

import dev.vestibule.hal.DeviceTime;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** A clock that leaps to whatever is due next. */
final class LeapingTime implements DeviceTime {

  private long nanos;
  private long due;
  private Runnable wake = () -> {};

  @Override
  public Instant now() {
    return Instant.EPOCH.plusNanos(nanos);
  }

  @Override
  public void set(Instant now) {
    throw new UnsupportedOperationException("nobody sets this clock");
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public void alarm(long due, Runnable wake) {
    this.due = due;
    this.wake = wake;
  }

  void runWhile(BooleanSupplier more) {
    while (more.getAsBoolean()) {
      nanos = Math.max(nanos, due);
      wake.run();
    }
  }
}
