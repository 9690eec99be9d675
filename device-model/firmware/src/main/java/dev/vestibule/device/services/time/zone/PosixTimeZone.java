package dev.vestibule.device.services.time.zone;

import dev.vestibule.device.kernel.zone.Offsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A time zone as POSIX writes it, such as {@code CET-1CEST,M3.5.0,M10.5.0/3}. Source: POSIX, TZ;
 * RFC 9636, 3.3.2.
 *
 * @param text as it was written
 * @param standard what standard time is ahead of UTC by
 * @param summer daylight saving time, if there is any
 */
public record PosixTimeZone(String text, ZoneOffset standard, Optional<Summer> summer)
    implements Offsets {

  /**
   * Daylight saving time.
   *
   * @param offset what it is ahead of UTC by
   * @param begin when it begins, in standard time
   * @param end when it ends, in daylight saving time
   */
  record Summer(ZoneOffset offset, Change begin, Change end) {}

  /**
   * When clocks are changed.
   *
   * @param seconds after the day began, -604799 to 604799
   */
  record Change(Day day, int seconds) {
    Instant in(int year, ZoneOffset before) {
      return day.in(year).atStartOfDay().plusSeconds(seconds).toInstant(before);
    }
  }

  /** Reads a time zone; empty if it is none, or its standard time is beyond 18 h from UTC. */
  public static Optional<PosixTimeZone> parse(String text) {
    return new PosixParser(text).parse();
  }

  /** The same without daylight saving time, but with the text as it was written. */
  public PosixTimeZone withoutSummer() {
    return new PosixTimeZone(text, standard, Optional.empty());
  }

  @Override
  public ZoneOffset at(Instant moment) {
    return summer.filter(it -> isOn(it, moment)).map(Summer::offset).orElse(standard);
  }

  /**
   * Whether the last change was a beginning. Changes may lie in the year before or after theirs.
   */
  private boolean isOn(Summer summer, Instant moment) {
    int year = moment.atOffset(standard).getYear();
    Instant begun = Instant.MIN;
    Instant ended = Instant.MIN;
    for (int each = year - 1; each <= year + 1; each++) {
      begun = latest(begun, summer.begin.in(each, standard), moment);
      ended = latest(ended, summer.end.in(each, summer.offset), moment);
    }
    return !begun.isBefore(ended);
  }

  private static Instant latest(Instant known, Instant change, Instant moment) {
    return change.isAfter(moment) || change.isBefore(known) ? known : change;
  }
}
