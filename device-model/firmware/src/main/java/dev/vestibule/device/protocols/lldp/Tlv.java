package dev.vestibule.device.protocols.lldp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A piece of an LLDPDU. Source: IEEE 802.1AB, 8.5.
 *
 * @param type 0-127
 * @param value 0-511 bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Tlv(int type, byte[] value) {

  /** Types of the standard. */
  public static final int END = 0;

  public static final int CHASSIS_ID = 1;
  public static final int PORT_ID = 2;
  public static final int TIME_TO_LIVE = 3;
  public static final int PORT_DESCRIPTION = 4;
  public static final int SYSTEM_NAME = 5;
  public static final int SYSTEM_DESCRIPTION = 6;
  public static final int SYSTEM_CAPABILITIES = 7;
  public static final int MANAGEMENT_ADDRESS = 8;
  public static final int ORGANIZATION = 127;

  /** Subtypes that say that an id is a MAC address. */
  public static final int CHASSIS_MAC = 4;

  public static final int PORT_MAC = 3;

  /** A system that forwards nothing. */
  public static final int STATION = 0x0080;

  private static final int MOST = 511;
  private static final int LONGEST_TEXT = 255;
  private static final int IPV4 = 1;
  private static final int IPV6 = 2;
  private static final int IF_INDEX = 2;

  public Tlv {
    if (value.length > MOST) {
      throw new IllegalArgumentException("a TLV has at most 511 bytes: " + value.length);
    }
  }

  /** Who sends: its MAC address. */
  public static Tlv chassis(long mac) {
    return id(CHASSIS_ID, CHASSIS_MAC, mac);
  }

  /** Where the cable ends: the MAC address of the interface. */
  public static Tlv port(long mac) {
    return id(PORT_ID, PORT_MAC, mac);
  }

  /** For how many seconds this holds, 0-65535; with 0 it is taken back. */
  public static Tlv timeToLive(int seconds) {
    return new Tlv(TIME_TO_LIVE, ByteBuffer.allocate(2).putShort((short) seconds).array());
  }

  /** A description or a name; what is beyond 255 bytes is left out. */
  public static Tlv text(int type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Tlv(type, bytes.length <= LONGEST_TEXT ? bytes : Arrays.copyOf(bytes, LONGEST_TEXT));
  }

  /** What the system can do and does, the same. */
  public static Tlv capabilities(int bits) {
    return new Tlv(
        SYSTEM_CAPABILITIES,
        ByteBuffer.allocate(4).putShort((short) bits).putShort((short) bits).array());
  }

  /**
   * Where the system is managed.
   *
   * @param address four or sixteen bytes
   * @param interfaceIndex of the interface that has it
   */
  public static Tlv managementAddress(byte[] address, int interfaceIndex) {
    return new Tlv(
        MANAGEMENT_ADDRESS,
        ByteBuffer.allocate(address.length + 8)
            .put((byte) (address.length + 1))
            .put((byte) (address.length == 4 ? IPV4 : IPV6))
            .put(address)
            .put((byte) IF_INDEX)
            .putInt(interfaceIndex)
            .put((byte) 0)
            .array());
  }

  /** Of an organization: its identifier of three bytes, a subtype, and what that means. */
  static Tlv organization(int identifier, int subtype, byte... content) {
    return new Tlv(
        ORGANIZATION,
        ByteBuffer.allocate(4 + content.length)
            .putInt(identifier << 8 | subtype)
            .put(content)
            .array());
  }

  private static Tlv id(int type, int subtype, long mac) {
    return new Tlv(
        type,
        ByteBuffer.allocate(7)
            .put((byte) subtype)
            .putShort((short) (mac >>> 32))
            .putInt((int) mac)
            .array());
  }
}
