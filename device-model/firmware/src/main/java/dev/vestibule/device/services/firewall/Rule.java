package dev.vestibule.device.services.firewall;

import java.time.Duration;

/** What becomes of the packets that meet some criteria. */
public sealed interface Rule {

  Criteria criteria();

  /** They are accepted or dropped. */
  record Filter(Criteria criteria, Policy policy) implements Rule {}

  /**
   * They are accepted up to a number for each source, and dropped beyond.
   *
   * @param amount in each period, 1-65535
   * @param burst may come on top in one period, 0-65535; then no more until a period stays below
   *     the amount
   */
  record Limit(Criteria criteria, int amount, Period period, Unit unit, int burst)
      implements Rule {}

  /** What a limit counts within. */
  enum Period {
    SECOND(Duration.ofSeconds(1)),
    MINUTE(Duration.ofMinutes(1)),
    HOUR(Duration.ofHours(1)),
    DAY(Duration.ofDays(1));

    final long nanos;

    Period(Duration time) {
      nanos = time.toNanos();
    }
  }

  /** What a limit counts. */
  enum Unit {
    /** Connections; datagrams from one port to another are one while less than 30 s pass. */
    NEWCONNECTIONS,
    /** Each packet. */
    PACKETS
  }
}
