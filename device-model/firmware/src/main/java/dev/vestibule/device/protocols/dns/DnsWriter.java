package dev.vestibule.device.protocols.dns;

import java.net.InetAddress;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes one message, or the data of one record. */
final class DnsWriter {

  private static final int RESPONSE_WITH_AUTHORITY = 0x8400;
  private static final int TRUNCATED = 0x0200;
  private static final int POINTER = 0xC000;
  private static final int TOP_BIT = 0x8000;
  private static final int IN = 1;

  /** Pointers have 14 bits. */
  private static final int POINTER_END = 1 << 14;

  private static final int LONGEST_WORD = 255;

  /** Room for most messages. */
  private static final int USUAL = 512;

  private ByteBuffer bytes = ByteBuffer.allocate(USUAL);
  private final Map<DnsName, Integer> places = new HashMap<>();
  private final boolean shorten;

  /**
   * @param shorten whether a name that stands already is pointed to
   */
  DnsWriter(boolean shorten) {
    this.shorten = shorten;
  }

  byte[] message(DnsMessage message) {
    number(message.id());
    number((message.response() ? RESPONSE_WITH_AUTHORITY : 0) | (message.more() ? TRUNCATED : 0));
    number(message.questions().size());
    number(message.answers().size());
    number(message.claims().size());
    number(message.additional().size());
    for (DnsQuestion question : message.questions()) {
      name(question.name());
      number(question.type());
      number(question.unicast() ? TOP_BIT | IN : IN);
    }
    records(message.answers());
    records(message.claims());
    records(message.additional());
    return written();
  }

  /** Only the data. */
  byte[] data(DnsData data) {
    put(data);
    return written();
  }

  private void records(List<DnsRecord> records) {
    for (DnsRecord record : records) {
      name(record.name());
      number(record.data().type());
      number(record.unique() ? TOP_BIT | IN : IN);
      room(Integer.BYTES).putInt(record.ttl());
      int length = bytes.position();
      number(0);
      put(record.data());
      bytes.putShort(length, (short) (bytes.position() - length - Short.BYTES));
    }
  }

  private void put(DnsData data) {
    switch (data) {
      case DnsData.Address(InetAddress address) -> put(address.getAddress());
      case DnsData.Alias(DnsName of) -> name(of);
      case DnsData.Pointer(DnsName to) -> name(to);
      case DnsData.Service(int port, DnsName host) -> {
        room(Integer.BYTES).putInt(0); // Priority and weight: there is but one host to choose.
        number(port);
        name(host);
      }
      case DnsData.Text(List<String> words) -> {
        for (String word : words) word(DnsName.bytes(word));
      }
      case DnsData.Other other -> room(other.bytes().remaining()).put(other.bytes().duplicate());
    }
  }

  /** What was written before is pointed to, unless names are to stand whole. */
  private void name(DnsName name) {
    for (DnsName rest = name; !rest.labels().isEmpty(); rest = rest.parent()) {
      Integer place = places.get(rest);
      if (place != null) {
        number(POINTER | place);
        return;
      }
      if (shorten && bytes.position() < POINTER_END) places.put(rest, bytes.position());
      word(DnsName.bytes(rest.first()));
    }
    room(1).put((byte) 0);
  }

  private void word(byte[] utf8) {
    if (utf8.length > LONGEST_WORD) throw new IllegalArgumentException("at most 255 bytes");
    room(1).put((byte) utf8.length);
    put(utf8);
  }

  private void number(int value) {
    room(Short.BYTES).putShort((short) value);
  }

  private void put(byte[] more) {
    room(more.length).put(more);
  }

  /** The buffer, with room for so many more bytes. */
  private ByteBuffer room(int more) {
    if (bytes.remaining() < more) {
      int needed = bytes.position() + more;
      if (needed > DnsMessage.LARGEST) throw new BufferOverflowException();
      bytes = ByteBuffer.allocate(Math.max(needed, 2 * bytes.capacity())).put(bytes.flip());
    }
    return bytes;
  }

  private byte[] written() {
    var written = new byte[bytes.position()];
    bytes.get(0, written);
    return written;
  }
}
