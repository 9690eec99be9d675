package dev.vestibule.device.protocols.ptp;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * A time on the scale of the grandmaster.
 *
 * @param seconds since 1970, 48 bits
 * @param nanos 0-999999999
 */
public record PtpTimestamp(long seconds, int nanos) {

  private static final int SECOND = 1_000_000_000;

  /** Nothing is known. */
  public static final PtpTimestamp ZERO = new PtpTimestamp(0, 0);

  public PtpTimestamp {
    if (seconds < 0 || seconds >= 1L << 48 || nanos < 0 || nanos >= SECOND) {
      throw new IllegalArgumentException("no timestamp: " + seconds + " s " + nanos + " ns");
    }
  }

  /** The same in the words of the JDK. */
  public static PtpTimestamp of(Instant moment) {
    return new PtpTimestamp(moment.getEpochSecond(), moment.getNano());
  }

  /** The same in the words of the JDK; no leap second is taken off. */
  public Instant instant() {
    return Instant.ofEpochSecond(seconds, nanos);
  }

  static PtpTimestamp read(ByteBuffer in) {
    long seconds = (in.getShort() & 0xFFFFL) << 32 | in.getInt() & 0xFFFF_FFFFL;
    return new PtpTimestamp(seconds, in.getInt());
  }

  void write(ByteBuffer out) {
    out.putShort((short) (seconds >>> 32)).putInt((int) seconds).putInt(nanos);
  }
}
