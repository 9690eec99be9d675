package dev.vestibule.device.kernel;

import dev.vestibule.hal.DeviceTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock that stands still until it is told to go on. */
public final class ManualTime implements DeviceTime {

  private Instant origin = Instant.parse("2026-01-31T14:32:00Z");
  private long nanos;
  private long due;
  private @Nullable Runnable wake;

  @Override
  public Instant now() {
    return origin.plusNanos(nanos);
  }

  @Override
  public void set(Instant now) {
    origin = now.minusNanos(nanos);
  }

  @Override
  public long nanos() {
    return nanos;
  }

  @Override
  public synchronized void alarm(long due, Runnable wake) {
    this.due = due;
    this.wake = wake;
  }

  /** Lets time pass and wakes whoever set the alarm, as often as it is due. */
  public void advance(Duration time) {
    long end = nanos + time.toNanos();
    for (Runnable ringing = ringing(end); ringing != null; ringing = ringing(end)) ringing.run();
    nanos = end;
  }

  private synchronized @Nullable Runnable ringing(long end) {
    if (wake == null || due > end) return null;
    Runnable ringing = wake;
    wake = null;
    nanos = Math.max(nanos, due);
    return ringing;
  }
}
