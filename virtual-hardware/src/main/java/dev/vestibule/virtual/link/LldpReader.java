package dev.vestibule.virtual.link;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads an LLDPDU as far as a switch needs it. Source: IEEE 802.1AB, 8.5 and 9.2.7; IEEE 802.3,
 * 79.3.2 for power.
 */
final class LldpReader {

  private static final int END = 0;
  private static final int CHASSIS = 1;
  private static final int PORT = 2;
  private static final int TIME = 3;
  private static final int NAME = 5;
  private static final int DESCRIPTION = 6;
  private static final int ORGANIZATION = 127;
  private static final int CHASSIS_MAC = 4;
  private static final int PORT_MAC = 3;
  private static final byte[] POWER = {0x00, 0x12, 0x0F, 2};
  private static final int TENTH_OF_A_WATT = 100;

  private final ByteBuffer in;
  private String chassis = "";
  private String port = "";
  private Optional<Duration> time = Optional.empty();
  private String name = "";
  private String description = "";
  private OptionalInt milliwatts = OptionalInt.empty();

  private LldpReader(byte[] payload) {
    in = ByteBuffer.wrap(payload);
  }

  /** What it tells; empty if it is malformed. */
  static Optional<Announcement> read(byte[] payload) {
    try {
      return new LldpReader(payload).read();
    } catch (BufferUnderflowException cutShort) {
      return Optional.empty();
    }
  }

  private Optional<Announcement> read() {
    int place = 0;
    for (int type = next(); type != END; type = next()) {
      // The first three come in this order, and only there.
      boolean leading = type >= CHASSIS && type <= TIME;
      if (leading != (place < TIME) || leading && type != place + 1) return Optional.empty();
      place++;
    }
    return time.map(
        it -> new Announcement(Discovery.LLDP, chassis, port, it, name, description, milliwatts));
  }

  private int next() {
    int header = in.getShort() & 0xFFFF;
    ByteBuffer value = ByteBuffer.wrap(Fields.bytes(in, header & 0x1FF));
    int type = header >>> 9;
    switch (type) {
      case CHASSIS -> chassis = id(value, CHASSIS_MAC);
      case PORT -> port = id(value, PORT_MAC);
      case TIME -> time = Optional.of(Duration.ofSeconds(value.getShort() & 0xFFFF));
      case NAME -> name = Fields.text(value);
      case DESCRIPTION -> description = Fields.text(value);
      case ORGANIZATION -> organization(value);
      default -> {}
    }
    return type;
  }

  private static String id(ByteBuffer value, int macSubtype) {
    int subtype = value.get();
    return subtype == macSubtype ? Fields.mac(value).toString() : Fields.text(value);
  }

  /** Power via MDI: after support, pair, class and kind come what is asked for and given. */
  private void organization(ByteBuffer value) {
    if (value.remaining() < POWER.length) return;
    boolean power = Arrays.equals(Fields.bytes(value, POWER.length), POWER);
    if (!power || value.remaining() < 8) return;
    value.position(value.position() + 4);
    milliwatts = OptionalInt.of((value.getShort() & 0xFFFF) * TENTH_OF_A_WATT);
  }
}
