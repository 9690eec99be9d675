package dev.vestibule.device.protocols.ntp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * An NTP packet without extension fields. Source: RFC 5905, 7.3; RFC 4330, 4.
 *
 * @param leap 0 no warning, 1 and 2 a leap second today, 3 clock not synchronized
 * @param version 1-7
 * @param mode 3 client, 4 server
 * @param stratum 1 has a reference clock, 2-15 asks others, 0 refuses and says why, 16 knows no
 *     time
 * @param poll longest time between two packets, as a power of 2 in seconds, -128 to 127
 * @param precision of the clock, as a power of 2 in seconds, -128 to 127
 * @param rootDelay round trip to the reference clock, below 65536 s
 * @param rootDispersion what the clock may be wrong by, below 65536 s
 * @param referenceId who the server asks; of stratum 0, four letters of a {@link Kiss}
 * @param reference when the clock was last set
 * @param origin transmit time of the client's packet, as the client wrote it
 * @param receive when the client's packet came in
 * @param transmit when this packet went out
 */
public record NtpPacket(
    int leap,
    int version,
    int mode,
    int stratum,
    int poll,
    int precision,
    Duration rootDelay,
    Duration rootDispersion,
    int referenceId,
    NtpTimestamp reference,
    NtpTimestamp origin,
    NtpTimestamp receive,
    NtpTimestamp transmit) {

  /** Bytes of a packet. */
  public static final int LENGTH = 48;

  /** The version that is spoken today. */
  public static final int VERSION = 4;

  public static final int CLIENT = 3;
  public static final int SERVER = 4;

  /** The leap indicator of a clock that is not synchronized. */
  public static final int ALARM = 3;

  private static final int FRACTION_BITS = 16;
  private static final long NANOS = 1_000_000_000L;

  /**
   * A client's question. It tells nothing of the client.
   *
   * @param nonce comes back as the origin of the answer; better a random number than the time
   */
  public static NtpPacket question(NtpTimestamp nonce) {
    return new NtpPacket(
        0,
        VERSION,
        CLIENT,
        0,
        0,
        0,
        Duration.ZERO,
        Duration.ZERO,
        0,
        NtpTimestamp.UNKNOWN,
        NtpTimestamp.UNKNOWN,
        NtpTimestamp.UNKNOWN,
        nonce);
  }

  /** The bytes of the packet. */
  public byte[] encode() {
    return ByteBuffer.allocate(LENGTH)
        .put((byte) (leap << 6 | version << 3 | mode))
        .put((byte) stratum)
        .put((byte) poll)
        .put((byte) precision)
        .putInt(shortFormat(rootDelay))
        .putInt(shortFormat(rootDispersion))
        .putInt(referenceId)
        .putLong(reference.bits())
        .putLong(origin.bits())
        .putLong(receive.bits())
        .putLong(transmit.bits())
        .array();
  }

  /** Reads a packet; what follows it is not looked at. Empty if the bytes are too few. */
  public static Optional<NtpPacket> decode(byte[] bytes) {
    if (bytes.length < LENGTH) return Optional.empty();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int first = in.get();
    return Optional.of(
        new NtpPacket(
            first >>> 6 & 3,
            first >>> 3 & 7,
            first & 7,
            in.get() & 0xFF,
            in.get(),
            in.get(),
            duration(in.getInt()),
            duration(in.getInt()),
            in.getInt(),
            new NtpTimestamp(in.getLong()),
            new NtpTimestamp(in.getLong()),
            new NtpTimestamp(in.getLong()),
            new NtpTimestamp(in.getLong())));
  }

  /** Why the server refuses; empty if it does not. */
  public Optional<Kiss> kiss() {
    return stratum == 0 ? Optional.of(Kiss.of(referenceId)) : Optional.empty();
  }

  /** Four letters as a reference id. */
  public static int referenceId(String letters) {
    byte[] ascii = letters.getBytes(StandardCharsets.US_ASCII);
    if (ascii.length != Integer.BYTES) throw new IllegalArgumentException("no id: " + letters);
    return ByteBuffer.wrap(ascii).getInt();
  }

  /** 16 bits of seconds and 16 of fractions. */
  private static int shortFormat(Duration duration) {
    long seconds = duration.getSeconds();
    if (seconds < 0 || seconds >= 1 << FRACTION_BITS) {
      throw new IllegalArgumentException("0 s to 65535 s: " + duration);
    }
    long fraction = (((long) duration.getNano() << FRACTION_BITS) + NANOS / 2) / NANOS;
    return (int) ((seconds << FRACTION_BITS) + fraction);
  }

  private static Duration duration(int bits) {
    long all = bits & 0xFFFF_FFFFL;
    return Duration.ofSeconds(
        all >>> FRACTION_BITS, ((all & 0xFFFF) * NANOS + (1 << 15)) >>> FRACTION_BITS);
  }
}
