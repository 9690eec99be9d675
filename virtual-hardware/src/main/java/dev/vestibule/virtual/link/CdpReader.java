package dev.vestibule.virtual.link;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a CDP packet as far as a switch needs it. Source: public descriptions of version 2. */
final class CdpReader {

  private static final byte[] HEADER = {(byte) 0xAA, (byte) 0xAA, 3, 0x00, 0x00, 0x0C, 0x20, 0x00};
  private static final int VERSION = 2;
  private static final int DEVICE = 1;
  private static final int PORT = 3;
  private static final int SOFTWARE = 5;
  private static final int POWER_REQUESTED = 0x19;
  private static final int TLV_HEADER = 4;
  private static final int IDS = 4;

  private CdpReader() {}

  /** What it tells; empty if it is something else, or malformed. */
  static Optional<Announcement> read(byte[] payload) {
    try {
      return read(ByteBuffer.wrap(payload));
    } catch (BufferUnderflowException cutShort) {
      return Optional.empty();
    }
  }

  private static Optional<Announcement> read(ByteBuffer in) {
    boolean cdp = Arrays.equals(Fields.bytes(in, HEADER.length), HEADER);
    if (!cdp || in.get() != VERSION) return Optional.empty();
    Duration time = Duration.ofSeconds(in.get() & 0xFF);
    in.getShort();
    String device = "";
    String port = "";
    String software = "";
    OptionalInt milliwatts = OptionalInt.empty();
    while (in.remaining() >= TLV_HEADER) {
      int type = in.getShort() & 0xFFFF;
      int length = (in.getShort() & 0xFFFF) - TLV_HEADER;
      if (length < 0) return Optional.empty();
      ByteBuffer value = ByteBuffer.wrap(Fields.bytes(in, length));
      switch (type) {
        case DEVICE -> device = Fields.text(value);
        case PORT -> port = Fields.text(value);
        case SOFTWARE -> software = Fields.text(value);
        case POWER_REQUESTED -> {
          value.position(IDS);
          milliwatts = OptionalInt.of(value.getInt());
        }
        default -> {}
      }
    }
    return Optional.of(
        new Announcement(Discovery.CDP, device, port, time, device, software, milliwatts));
  }
}
