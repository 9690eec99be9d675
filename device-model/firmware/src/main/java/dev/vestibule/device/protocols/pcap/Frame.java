package dev.vestibule.device.protocols.pcap;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Set;

/**
 * Ethernet frames round TCP and UDP, with all lengths and checksums right. Source: RFC 791, RFC
 * 8200, RFC 9293, RFC 768, RFC 1071.
 *
 * @param from who sends
 * @param fromMac 48 bits
 * @param to who is meant; both IPv4 or both IPv6
 * @param toMac 48 bits
 */
public record Frame(InetSocketAddress from, long fromMac, InetSocketAddress to, long toMac) {

  /** Flags of a TCP segment. Source: RFC 9293, 3.1. */
  public enum Flag {
    FIN(1),
    SYN(2),
    PSH(8),
    ACK(16);

    private final int bit;

    Flag(int bit) {
      this.bit = bit;
    }
  }

  /** Most bytes of a TCP segment in a frame of 1,500. */
  public static final int LARGEST_SEGMENT = 1_440;

  private static final int ETHERNET_HEADER = 14;
  private static final int IPV4_HEADER = 20;
  private static final int IPV6_HEADER = 40;
  private static final int TCP_HEADER = 20;
  private static final int UDP_HEADER = 8;
  private static final short IPV4 = 0x0800;
  private static final short IPV6 = (short) 0x86DD;
  private static final int TCP = 6;
  private static final int UDP = 17;
  private static final byte HOPS = 64;
  private static final short WINDOW = (short) 65_535;
  private static final short DONT_FRAGMENT = 0x4000;

  /** A frame round a TCP segment. */
  public byte[] tcp(int sequence, int acknowledged, Set<Flag> flags, byte[] payload) {
    int bits = flags.stream().mapToInt(flag -> flag.bit).sum();
    ByteBuffer segment =
        ByteBuffer.allocate(TCP_HEADER + payload.length)
            .putShort((short) from.getPort())
            .putShort((short) to.getPort())
            .putInt(sequence)
            .putInt(acknowledged)
            .putShort((short) (TCP_HEADER / 4 << 12 | bits))
            .putShort(WINDOW)
            .putInt(0)
            .put(payload);
    segment.putShort(16, checksum(TCP, segment.array()));
    return frame(TCP, segment.array());
  }

  /** A frame round a UDP datagram of at most 65,507 bytes; however large, it is not fragmented. */
  public byte[] udp(byte[] payload) {
    ByteBuffer datagram =
        ByteBuffer.allocate(UDP_HEADER + payload.length)
            .putShort((short) from.getPort())
            .putShort((short) to.getPort())
            .putShort((short) (UDP_HEADER + payload.length))
            .putShort((short) 0)
            .put(payload);
    short sum = checksum(UDP, datagram.array());
    datagram.putShort(6, sum == 0 ? -1 : sum); // Zero would mean that there is none.
    return frame(UDP, datagram.array());
  }

  private byte[] frame(int protocol, byte[] content) {
    byte[] header = ipv4() ? ipv4(protocol, content.length) : ipv6(protocol, content.length);
    ByteBuffer frame = ByteBuffer.allocate(ETHERNET_HEADER + header.length + content.length);
    mac(frame, toMac);
    mac(frame, fromMac);
    return frame.putShort(ipv4() ? IPV4 : IPV6).put(header).put(content).array();
  }

  private byte[] ipv4(int protocol, int length) {
    ByteBuffer header =
        ByteBuffer.allocate(IPV4_HEADER)
            .putShort((short) 0x4500)
            .putShort((short) (IPV4_HEADER + length))
            .putShort((short) 0)
            .putShort(DONT_FRAGMENT)
            .put(HOPS)
            .put((byte) protocol)
            .putShort((short) 0)
            .put(from.getAddress().getAddress())
            .put(to.getAddress().getAddress());
    return header.putShort(10, fold(sum(header.array()))).array();
  }

  private byte[] ipv6(int protocol, int length) {
    return ByteBuffer.allocate(IPV6_HEADER)
        .putInt(0x6000_0000)
        .putShort((short) length)
        .put((byte) protocol)
        .put(HOPS)
        .put(from.getAddress().getAddress())
        .put(to.getAddress().getAddress())
        .array();
  }

  /** Of the content together with the addresses, protocol and length. */
  private short checksum(int protocol, byte[] content) {
    return fold(
        sum(from.getAddress().getAddress())
            + sum(to.getAddress().getAddress())
            + protocol
            + content.length
            + sum(content));
  }

  private static long sum(byte[] bytes) {
    long sum = 0;
    for (int i = 0; i < bytes.length; i++) sum += (bytes[i] & 0xFFL) << (i % 2 == 0 ? 8 : 0);
    return sum;
  }

  private static short fold(long sum) {
    long folded = sum;
    while (folded > 0xFFFF) folded = (folded & 0xFFFF) + (folded >>> 16);
    return (short) ~folded;
  }

  private boolean ipv4() {
    return from.getAddress().getAddress().length == 4;
  }

  private static void mac(ByteBuffer frame, long mac) {
    frame.putShort((short) (mac >>> 32)).putInt((int) mac);
  }
}
