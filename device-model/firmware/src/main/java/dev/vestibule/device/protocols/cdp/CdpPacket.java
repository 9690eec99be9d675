package dev.vestibule.device.protocols.cdp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a host tells its neighbour. Source: public descriptions of the protocol and its decoders.
 *
 * @param seconds for which it holds, 0-255; with 0 it is taken back
 * @param device its name
 * @param addresses IPv4, four bytes each
 * @param port where the cable ends, such as {@code eth0}
 * @param software its version
 * @param platform its model
 * @param milliwatts the power it asks for
 */
public record CdpPacket(
    int seconds,
    String device,
    List<byte[]> addresses,
    String port,
    String software,
    String platform,
    int milliwatts) {

  private static final byte[] LLC_SNAP = {
    (byte) 0xAA, (byte) 0xAA, 3, 0x00, 0x00, 0x0C, 0x20, 0x00
  };
  private static final int VERSION = 2;
  private static final int HEADER = 4;
  private static final int CHECKSUM_AT = 2;
  private static final int HOST = 0x10;
  private static final byte FULL_DUPLEX = 1;

  /** Identifies an IPv4 address: an NLPID of one byte, 0xCC. */
  private static final byte[] IPV4 = {1, 1, (byte) 0xCC, 0, 4};

  public CdpPacket {
    addresses = List.copyOf(addresses);
  }

  /** The payload of an IEEE 802.3 frame, from its LLC header on. */
  public byte[] encode() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {VERSION, (byte) seconds, 0, 0});
    add(out, 0x01, text(device));
    if (!addresses.isEmpty()) add(out, 0x02, addressList());
    add(out, 0x03, text(port));
    add(out, 0x04, integer(HOST));
    add(out, 0x05, text(software));
    add(out, 0x06, text(platform));
    add(out, 0x10, ByteBuffer.allocate(2).putShort((short) milliwatts).array());
    add(
        out,
        0x19,
        ByteBuffer.allocate(8).putShort((short) 1).putShort((short) 0).putInt(milliwatts).array());
    // Ends with a small byte: of an odd length the last one is summed in two ways by those who
    // read it, which are the same for small ones.
    add(out, 0x0B, new byte[] {FULL_DUPLEX});
    byte[] packet = out.toByteArray();
    ByteBuffer.wrap(packet).putShort(CHECKSUM_AT, checksum(packet));
    return ByteBuffer.allocate(LLC_SNAP.length + packet.length).put(LLC_SNAP).put(packet).array();
  }

  private byte[] addressList() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(integer(addresses.size()));
    for (byte[] address : addresses) {
      out.writeBytes(IPV4);
      out.writeBytes(address);
    }
    return out.toByteArray();
  }

  private static void add(ByteArrayOutputStream out, int type, byte[] value) {
    out.writeBytes(
        ByteBuffer.allocate(HEADER)
            .putShort((short) type)
            .putShort((short) (HEADER + value.length))
            .array());
    out.writeBytes(value);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] integer(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  /** That of the Internet Protocol, but for an odd last byte, which counts as the lower one. */
  private static short checksum(byte[] packet) {
    long sum = 0;
    for (int i = 0; i < packet.length; i++) {
      boolean upper = i % 2 == 0 && i < packet.length - 1;
      sum += (packet[i] & 0xFFL) << (upper ? 8 : 0);
    }
    while (sum > 0xFFFF) sum = (sum & 0xFFFF) + (sum >>> 16);
    return (short) ~sum;
  }
}
