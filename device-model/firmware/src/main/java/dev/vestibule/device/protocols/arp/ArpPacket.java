package dev.vestibule.device.protocols.arp;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A question who has an address, or the answer. Source: RFC 826; RFC 5227 for probes.
 *
 * @param request whether it asks
 * @param sender 48 bits
 * @param senderAddress IPv4 as a number; 0 if the sender does not use one yet
 * @param target 48 bits; 0 if it is asked for
 * @param targetAddress IPv4 as a number
 */
public record ArpPacket(
    boolean request, long sender, int senderAddress, long target, int targetAddress) {

  private static final int LENGTH = 28;
  private static final int ETHERNET = 1;
  private static final int IPV4 = 0x0800;
  private static final int LENGTHS = 0x0604;
  private static final int REQUEST = 1;
  private static final int REPLY = 2;

  /** Asks whether somebody has an address already. */
  public static ArpPacket probe(long sender, int address) {
    return new ArpPacket(true, sender, 0, 0, address);
  }

  /** Tells everybody who has an address now. */
  public static ArpPacket announcement(long sender, int address) {
    return new ArpPacket(true, sender, address, 0, address);
  }

  /** Reads one; empty if it is none. */
  public static Optional<ArpPacket> decode(byte[] bytes) {
    if (bytes.length < LENGTH) return Optional.empty();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean known = in.getShort() == ETHERNET && in.getShort() == IPV4 && in.getShort() == LENGTHS;
    int operation = in.getShort();
    if (!known || operation != REQUEST && operation != REPLY) return Optional.empty();
    return Optional.of(
        new ArpPacket(operation == REQUEST, mac(in), in.getInt(), mac(in), in.getInt()));
  }

  /** The payload of a frame. */
  public byte[] encode() {
    ByteBuffer out =
        ByteBuffer.allocate(LENGTH)
            .putShort((short) ETHERNET)
            .putShort((short) IPV4)
            .putShort((short) LENGTHS)
            .putShort((short) (request ? REQUEST : REPLY));
    put(out, sender).putInt(senderAddress);
    return put(out, target).putInt(targetAddress).array();
  }

  private static long mac(ByteBuffer in) {
    return (in.getShort() & 0xFFFFL) << 32 | in.getInt() & 0xFFFF_FFFFL;
  }

  private static ByteBuffer put(ByteBuffer out, long mac) {
    return out.putShort((short) (mac >>> 32)).putInt((int) mac);
  }
}
