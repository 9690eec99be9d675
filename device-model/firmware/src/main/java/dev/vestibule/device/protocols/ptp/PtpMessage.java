package dev.vestibule.device.protocols.ptp;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A message of version 2.
 *
 * @param domain 0-255; clocks of other domains are not heard
 * @param flags see the constants
 * @param correction what the way through the network took, in nanoseconds
 * @param sender who sent it
 * @param sequence 0-65535, per kind of message
 * @param interval logarithm to base 2 of the seconds between two of its kind, -128 to 127
 * @param body what it says
 */
public record PtpMessage(
    int domain,
    int flags,
    long correction,
    PortIdentity sender,
    int sequence,
    int interval,
    Body body) {

  /** Where all clocks listen. */
  public static final String GROUP = "224.0.1.129";

  /** The port of messages whose time of arrival counts. */
  public static final int EVENT = 319;

  /** The port of all others. */
  public static final int GENERAL = 320;

  /** The time of a Sync follows in another message. */
  public static final int TWO_STEP = 0x0200;

  /** The offset from UTC in an Announce is right. */
  public static final int UTC_OFFSET_VALID = 0x0004;

  /** The grandmaster counts every second since 1970, leap seconds too. */
  public static final int PTP_TIMESCALE = 0x0008;

  private static final int VERSION = 2;
  private static final int HEADER = 34;
  private static final int CORRECTION_BITS = 16;
  private static final int LARGEST = 64;

  /** What a message says. */
  public sealed interface Body {}

  /** Now it is this time, or will be told later what it was. */
  public record Sync(PtpTimestamp origin) implements Body {}

  /** When the Sync of the same number was sent. */
  public record FollowUp(PtpTimestamp origin) implements Body {}

  /** When does this arrive? */
  public record DelayRequest() implements Body {}

  /** Then it arrived. */
  public record DelayResponse(PtpTimestamp received, PortIdentity asker) implements Body {}

  /**
   * I am a master.
   *
   * @param utcOffset seconds by which the scale is ahead of UTC
   * @param stepsRemoved clocks between the grandmaster and the sender
   */
  public record Announce(int utcOffset, Quality quality, int stepsRemoved) implements Body {}

  /** Its bytes. */
  public byte[] encode() {
    ByteBuffer out = ByteBuffer.allocate(LARGEST);
    out.position(HEADER);
    switch (body) {
      case Sync(PtpTimestamp origin) -> origin.write(out);
      case FollowUp(PtpTimestamp origin) -> origin.write(out);
      case DelayRequest none -> PtpTimestamp.ZERO.write(out);
      case DelayResponse(PtpTimestamp received, PortIdentity asker) -> {
        received.write(out);
        write(out, asker);
      }
      case Announce announce -> announce(out, announce);
    }
    int length = out.position();
    out.put(0, (byte) type())
        .put(1, (byte) VERSION)
        .putShort(2, (short) length)
        .put(4, (byte) domain)
        .putShort(6, (short) flags)
        .putLong(8, correction << CORRECTION_BITS)
        .putLong(20, sender.clock())
        .putShort(28, (short) sender.port())
        .putShort(30, (short) sequence)
        .put(32, (byte) control())
        .put(33, (byte) interval);
    byte[] bytes = new byte[length];
    out.get(0, bytes);
    return bytes;
  }

  /** The message that these bytes are; empty if they are none, or of a kind not used here. */
  public static Optional<PtpMessage> decode(byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      int length = in.getShort(2) & 0xFFFF;
      if ((in.get(1) & 0x0F) != VERSION || length > bytes.length) return Optional.empty();
      in.limit(length).position(HEADER);
      return body(in.get(0) & 0x0F, in)
          .map(
              body ->
                  new PtpMessage(
                      in.get(4) & 0xFF,
                      in.getShort(6) & 0xFFFF,
                      in.getLong(8) >> CORRECTION_BITS,
                      new PortIdentity(in.getLong(20), in.getShort(28) & 0xFFFF),
                      in.getShort(30) & 0xFFFF,
                      in.get(33),
                      body));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<Body> body(int type, ByteBuffer in) {
    return switch (type) {
      case 0 -> Optional.of(new Sync(PtpTimestamp.read(in)));
      case 1 -> Optional.of(new DelayRequest());
      case 8 -> Optional.of(new FollowUp(PtpTimestamp.read(in)));
      case 9 -> Optional.of(new DelayResponse(PtpTimestamp.read(in), identity(in)));
      case 11 -> Optional.of(announce(in));
      default -> Optional.empty();
    };
  }

  private int type() {
    return switch (body) {
      case Sync sync -> 0;
      case DelayRequest request -> 1;
      case FollowUp followUp -> 8;
      case DelayResponse response -> 9;
      case Announce announce -> 11;
    };
  }

  /** What clocks of version 1 know messages by. */
  private int control() {
    return switch (body) {
      case Sync sync -> 0;
      case DelayRequest request -> 1;
      case FollowUp followUp -> 2;
      case DelayResponse response -> 3;
      case Announce announce -> 5;
    };
  }

  private static void announce(ByteBuffer out, Announce announce) {
    Quality quality = announce.quality;
    PtpTimestamp.ZERO.write(out);
    out.putShort((short) announce.utcOffset)
        .put((byte) 0)
        .put((byte) quality.priority1())
        .put((byte) quality.clockClass())
        .put((byte) quality.accuracy())
        .putShort((short) quality.variance())
        .put((byte) quality.priority2())
        .putLong(quality.identity())
        .putShort((short) announce.stepsRemoved)
        .put((byte) 0x20); // GPS; nobody here asks.
  }

  private static Announce announce(ByteBuffer in) {
    PtpTimestamp.read(in);
    int utcOffset = in.getShort();
    in.get();
    int priority1 = in.get() & 0xFF;
    int clockClass = in.get() & 0xFF;
    int accuracy = in.get() & 0xFF;
    int variance = in.getShort() & 0xFFFF;
    int priority2 = in.get() & 0xFF;
    long identity = in.getLong();
    int steps = in.getShort() & 0xFFFF;
    return new Announce(
        utcOffset,
        new Quality(priority1, clockClass, accuracy, variance, priority2, identity),
        steps);
  }

  private static void write(ByteBuffer out, PortIdentity identity) {
    out.putLong(identity.clock()).putShort((short) identity.port());
  }

  private static PortIdentity identity(ByteBuffer in) {
    return new PortIdentity(in.getLong(), in.getShort() & 0xFFFF);
  }
}
