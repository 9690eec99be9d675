package dev.vestibule.device.protocols.ntp;

import java.time.Instant;

/**
 * A moment as NTP writes it: seconds of an era in the upper half, fractions of a second in the
 * lower. Source: RFC 4330, 3.
 *
 * @param bits all 64; 0 means that the moment is unknown
 */
public record NtpTimestamp(long bits) {

  /** An unknown moment. */
  public static final NtpTimestamp UNKNOWN = new NtpTimestamp(0);

  /** From 1900-01-01, where era 0 begins, to 1970-01-01. */
  private static final long TO_UNIX = 2_208_988_800L;

  private static final long ERA = 1L << 32;
  private static final long NANOS = 1_000_000_000L;

  /** A moment of 1968 to 2104, to the nearest fraction. */
  public static NtpTimestamp of(Instant moment) {
    long seconds = moment.getEpochSecond() + TO_UNIX;
    long fraction = (((long) moment.getNano() << 32) + NANOS / 2) / NANOS;
    return new NtpTimestamp((seconds << 32) + fraction);
  }

  /** The moment; of the two eras, that of 1968 to 2104. */
  public Instant instant() {
    long seconds = bits >>> 32;
    long fraction = bits & 0xFFFF_FFFFL;
    long era = bits < 0 ? 0 : ERA;
    return Instant.ofEpochSecond(seconds + era - TO_UNIX, (fraction * NANOS + (1L << 31)) >>> 32);
  }
}
