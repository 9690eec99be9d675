package dev.vestibule.hal;

import java.time.Instant;

/** The board's clocks. Every duration the unit's program measures comes from here. */
public interface DeviceTime {

  /** The real-time clock. It may be set, so it may jump either way. */
  Instant now();

  /** Sets the real-time clock. The monotonic clock goes on unchanged. */
  void set(Instant now);

  /**
   * Nanoseconds since the board was made; never goes back, also not over a reset or a loss of
   * power.
   */
  long nanos();

  /**
   * Arms the one alarm. {@code wake} is called once, as soon as {@link #nanos()} has reached {@code
   * due}, at once if it has already, but never from inside this call. A later call replaces due
   * time and wake, and may come from any thread.
   *
   * @param due monotonic nanoseconds
   */
  void alarm(long due, Runnable wake);
}
