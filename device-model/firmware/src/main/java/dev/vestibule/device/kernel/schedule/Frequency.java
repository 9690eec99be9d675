package dev.vestibule.device.kernel.schedule;

import java.time.Duration;

/** How often something recurs. Source: RFC 5545, FREQ. */
public enum Frequency {
  YEARLY,
  MONTHLY,
  WEEKLY,
  DAILY,
  HOURLY,
  MINUTELY,
  SECONDLY;

  /** Whether it recurs at most once a day, at the time of day at which it began. */
  boolean ofDays() {
    return compareTo(DAILY) <= 0;
  }

  /** The time from one to the next; only of those shorter than a day. */
  Duration step() {
    return switch (this) {
      case HOURLY -> Duration.ofHours(1);
      case MINUTELY -> Duration.ofMinutes(1);
      case SECONDLY -> Duration.ofSeconds(1);
      default -> throw new IllegalStateException(this + " has steps of no fixed length");
    };
  }
}
