package dev.vestibule.hal;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A frame on the cable, without preamble and check sequence. Source: IEEE 802.3, IEEE 802.1Q.
 *
 * @param destination who is meant
 * @param source who sent it
 * @param vlan the virtual LAN it is tagged with, 1-4094; empty if it has no tag
 * @param type what it carries, from {@link EtherType#FIRST}; below that the length of its payload,
 *     which then begins with an LLC header
 * @param payload 0-1500 bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record EthernetFrame(
    MacAddress destination, MacAddress source, OptionalInt vlan, int type, byte[] payload) {

  /** Most bytes of a payload. */
  public static final int LARGEST = 1_500;

  private static final int LAST_VLAN = 4_094;
  private static final int VLAN_BITS = 0x0FFF;
  private static final int HEADER = 14;
  private static final int TAG = 4;
  private static final int LARGEST_TYPE = 0xFFFF;

  public EthernetFrame {
    if (vlan.isPresent() && (vlan.getAsInt() < 1 || vlan.getAsInt() > LAST_VLAN)) {
      throw new IllegalArgumentException("a VLAN is 1-4094: " + vlan.getAsInt());
    }
    if (type < 0 || type > LARGEST_TYPE) {
      throw new IllegalArgumentException("an EtherType is 0-65535: " + type);
    }
    if (payload.length > LARGEST) {
      throw new IllegalArgumentException("a frame has at most 1500 bytes: " + payload.length);
    }
  }

  /** A frame without a tag. */
  public EthernetFrame(MacAddress destination, MacAddress source, int type, byte[] payload) {
    this(destination, source, OptionalInt.empty(), type, payload);
  }

  /** Reads a frame; empty if it is none, or has more than one tag. */
  public static Optional<EthernetFrame> ofBytes(byte[] bytes) {
    if (bytes.length < HEADER) return Optional.empty();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    MacAddress destination = mac(in);
    MacAddress source = mac(in);
    int type = in.getShort() & 0xFFFF;
    OptionalInt vlan = OptionalInt.empty();
    if (type == EtherType.VLAN_TAG) {
      if (in.remaining() < TAG) return Optional.empty();
      int tag = in.getShort() & VLAN_BITS;
      if (tag < 1 || tag > LAST_VLAN) return Optional.empty();
      vlan = OptionalInt.of(tag);
      type = in.getShort() & 0xFFFF;
    }
    if (in.remaining() > LARGEST || type == EtherType.VLAN_TAG) return Optional.empty();
    byte[] payload = new byte[in.remaining()];
    in.get(payload);
    return Optional.of(new EthernetFrame(destination, source, vlan, type, payload));
  }

  /** The frame as it is on the cable. */
  public byte[] toBytes() {
    ByteBuffer out = ByteBuffer.allocate(HEADER + (vlan.isPresent() ? TAG : 0) + payload.length);
    put(out, destination);
    put(out, source);
    vlan.ifPresent(tag -> out.putShort((short) EtherType.VLAN_TAG).putShort((short) tag));
    return out.putShort((short) type).put(payload).array();
  }

  private static MacAddress mac(ByteBuffer in) {
    long high = in.getShort() & 0xFFFFL;
    return new MacAddress(high << 32 | in.getInt() & 0xFFFF_FFFFL);
  }

  private static void put(ByteBuffer out, MacAddress mac) {
    out.putShort((short) (mac.value() >>> 32)).putInt((int) mac.value());
  }
}
