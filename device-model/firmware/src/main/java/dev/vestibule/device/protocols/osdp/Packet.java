package dev.vestibule.device.protocols.osdp;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One packet, without the mark byte before it.
 *
 * @param address of the peripheral device, 0-7E; 7F is everybody
 * @param reply whether it comes from the peripheral device
 * @param sequence 0-3; 0 begins anew
 * @param check what it ends with
 * @param security the security control block
 * @param code of the command or reply
 * @param data what follows the code, as it is on the line
 * @param mac the first four bytes of the message authentication code; none without security
 */
public record Packet(
    int address,
    boolean reply,
    int sequence,
    Check check,
    Optional<SecurityBlock> security,
    int code,
    byte[] data,
    byte[] mac) {

  /** Whom everybody listens to. */
  public static final int BROADCAST = 0x7F;

  /** Longest packet in bytes (assumed; the specification suggests 1,440). */
  public static final int LONGEST = 1_440;

  static final int START = 0x53;

  /** Everything of a packet without data: start, address, length, control, code and a checksum. */
  static final int SHORTEST = 7;

  static final int MAC_SIZE = 4;

  private static final int HEADER = 5;
  private static final int REPLY = 0x80;
  private static final int CRC = 0x04;
  private static final int SECURITY = 0x08;
  private static final byte[] NONE = {};

  /** What some bytes are. */
  public sealed interface Decoded {}

  /** A packet. */
  public record Whole(Packet packet) implements Decoded {}

  /**
   * No packet.
   *
   * @param address whom it seems to be for
   * @param sequence its number as it seems
   * @param check what it seems to end with
   * @param nak why
   */
  public record Broken(int address, int sequence, Check check, Nak nak) implements Decoded {}

  /** A packet without security. */
  static Packet plain(
      int address, boolean reply, int sequence, Check check, int code, byte[] data) {
    return new Packet(address, reply, sequence, check, Optional.empty(), code, data, NONE);
  }

  /** The same with another content; a MAC is to be made still. */
  Packet with(Optional<SecurityBlock> security, byte[] data, byte[] mac) {
    return new Packet(address, reply, sequence, check, security, code, data, mac);
  }

  /** The bytes from start to check. */
  public byte[] encode() {
    byte[] covered = covered();
    byte[] bytes = Arrays.copyOf(covered, covered.length + macSize() + check.size());
    System.arraycopy(mac, 0, bytes, covered.length, mac.length);
    check.seal(bytes);
    return bytes;
  }

  /** The bytes that a MAC covers: from start to the end of the data. */
  byte[] covered() {
    int blockSize = security.map(SecurityBlock::size).orElse(0);
    byte[] bytes = new byte[HEADER + blockSize + 1 + data.length];
    int length = bytes.length + macSize() + check.size();
    bytes[0] = START;
    bytes[1] = (byte) (reply ? address | REPLY : address);
    bytes[2] = (byte) length;
    bytes[3] = (byte) (length >> 8);
    bytes[4] =
        (byte)
            (sequence | (check == Check.CRC16 ? CRC : 0) | (security.isPresent() ? SECURITY : 0));
    security.ifPresent(
        block -> {
          bytes[HEADER] = (byte) blockSize;
          bytes[HEADER + 1] = (byte) block.type();
          System.arraycopy(block.data(), 0, bytes, HEADER + 2, block.data().length);
        });
    bytes[HEADER + blockSize] = (byte) code;
    System.arraycopy(data, 0, bytes, HEADER + blockSize + 1, data.length);
    return bytes;
  }

  /** Reads the bytes from start to check. */
  public static Decoded decode(byte[] bytes) {
    if (bytes.length < SHORTEST || bytes.length > LONGEST || bytes[0] != START) {
      return new Broken(BROADCAST, 0, Check.CHECKSUM, Nak.LENGTH);
    }
    int control = bytes[4];
    Check check = (control & CRC) != 0 ? Check.CRC16 : Check.CHECKSUM;
    int sequence = control & 3;
    int address = bytes[1] & ~REPLY & 0xFF;
    boolean reply = (bytes[1] & REPLY) != 0;
    int length = bytes[2] & 0xFF | (bytes[3] & 0xFF) << 8;
    if (length != bytes.length) return new Broken(address, sequence, check, Nak.LENGTH);
    if (!check.holds(bytes)) return new Broken(address, sequence, check, Nak.CHECK);
    int at = HEADER;
    Optional<SecurityBlock> security = Optional.empty();
    int end = bytes.length - check.size();
    if ((control & SECURITY) != 0) {
      int size = bytes[at] & 0xFF;
      if (size < 2 || at + size >= end) return new Broken(address, sequence, check, Nak.LENGTH);
      security =
          Optional.of(
              new SecurityBlock(
                  bytes[at + 1] & 0xFF, Arrays.copyOfRange(bytes, at + 2, at + size)));
      at += size;
      if (security.get().hasMac()) end -= MAC_SIZE;
    }
    if (at >= end) return new Broken(address, sequence, check, Nak.LENGTH);
    byte[] mac = Arrays.copyOfRange(bytes, end, bytes.length - check.size());
    byte[] data = Arrays.copyOfRange(bytes, at + 1, end);
    return new Whole(
        new Packet(address, reply, sequence, check, security, bytes[at] & 0xFF, data, mac));
  }

  private int macSize() {
    return security.filter(SecurityBlock::hasMac).isPresent() ? MAC_SIZE : 0;
  }

  /** Says nothing of the data: it may be a card, a PIN or a key. */
  @Override
  public String toString() {
    return "Packet["
        + (reply ? "reply " : "command ")
        + HexFormat.of().toHexDigits((byte) code)
        + " address "
        + address
        + " sequence "
        + sequence
        + "]";
  }
}
