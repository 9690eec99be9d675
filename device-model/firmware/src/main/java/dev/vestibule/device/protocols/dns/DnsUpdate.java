package dev.vestibule.device.protocols.dns;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks a name server to replace the addresses of a name. Source: RFC 2136.
 *
 * @param id 0-65535, which the answer repeats
 * @param zone that holds the name, such as {@code example.com}
 * @param name fully qualified, such as {@code door.example.com}
 * @param ttl seconds for which others may remember the addresses
 * @param addresses the name's from now on; all others are forgotten
 */
public record DnsUpdate(int id, String zone, String name, int ttl, List<InetAddress> addresses) {

  private static final int LARGEST = 512;
  private static final short UPDATE = 5 << 11;
  private static final short A = 1;
  private static final short SOA = 6;
  private static final short AAAA = 28;
  private static final short IN = 1;
  private static final short ANY = 255;

  public DnsUpdate {
    addresses = List.copyOf(addresses);
  }

  /** The message. */
  public byte[] encode() {
    ByteBuffer message =
        ByteBuffer.allocate(LARGEST)
            .putShort((short) id)
            .putShort(UPDATE)
            .putShort((short) 1)
            .putShort((short) 0)
            .putShort((short) (2 + addresses.size()))
            .putShort((short) 0);
    name(message, zone).putShort(SOA).putShort(IN);
    for (short type : new short[] {A, AAAA}) {
      name(message, name).putShort(type).putShort(ANY).putInt(0).putShort((short) 0);
    }
    for (InetAddress address : addresses) {
      byte[] bytes = address.getAddress();
      name(message, name)
          .putShort(bytes.length == 4 ? A : AAAA)
          .putShort(IN)
          .putInt(ttl)
          .putShort((short) bytes.length)
          .put(bytes);
    }
    byte[] encoded = new byte[message.position()];
    message.get(0, encoded);
    return encoded;
  }

  private static ByteBuffer name(ByteBuffer message, String name) {
    for (String label : name.split("\\.")) {
      byte[] bytes = label.getBytes(StandardCharsets.US_ASCII);
      message.put((byte) bytes.length).put(bytes);
    }
    return message.put((byte) 0);
  }
}
