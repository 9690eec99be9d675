package dev.vestibule.virtual.link;

import dev.vestibule.hal.EtherType;
import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.MacAddress;
import java.nio.ByteBuffer;
import java.util.Optional;

/** What those behind the switch answer to who asks for their address. Source: RFC 826. */
final class ArpReply {

  private static final int LENGTH = 28;
  private static final long ETHERNET_AND_IPV4 = 0x0001_0800_0604L;
  private static final short REQUEST = 1;
  private static final short REPLY = 2;

  private ArpReply() {}

  /** The answer; empty if it is no question, or nobody has the address. */
  static Optional<EthernetFrame> to(EthernetFrame frame, Directory directory) {
    if (frame.payload().length < LENGTH) return Optional.empty();
    ByteBuffer in = ByteBuffer.wrap(frame.payload());
    long kind = (in.getInt() & 0xFFFF_FFFFL) << 16 | in.getShort() & 0xFFFF;
    if (kind != ETHERNET_AND_IPV4 || in.getShort() != REQUEST) return Optional.empty();
    MacAddress asker = Fields.mac(in);
    byte[] askersAddress = Fields.bytes(in, 4);
    Fields.mac(in);
    byte[] wanted = Fields.bytes(in, 4);
    return directory
        .at(frame.vlan(), text(wanted))
        .filter(mac -> !mac.equals(asker))
        .map(mac -> reply(frame, mac, wanted, asker, askersAddress));
  }

  private static EthernetFrame reply(
      EthernetFrame question, MacAddress from, byte[] address, MacAddress to, byte[] toAddress) {
    ByteBuffer out =
        ByteBuffer.allocate(LENGTH)
            .putInt((int) (ETHERNET_AND_IPV4 >>> 16))
            .putShort((short) ETHERNET_AND_IPV4)
            .putShort(REPLY);
    Fields.put(out, from).put(address);
    Fields.put(out, to).put(toAddress);
    return new EthernetFrame(to, from, question.vlan(), EtherType.ARP, out.array());
  }

  private static String text(byte[] address) {
    return "%d.%d.%d.%d"
        .formatted(address[0] & 0xFF, address[1] & 0xFF, address[2] & 0xFF, address[3] & 0xFF);
  }
}
