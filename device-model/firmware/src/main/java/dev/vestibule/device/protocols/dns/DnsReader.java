package dev.vestibule.device.protocols.dns;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one message; what is malformed ends it with one of the exceptions of a buffer. */
final class DnsReader {

  private static final int RESPONSE = 0x8000;
  private static final int OPCODE = 0x7800;
  private static final int TRUNCATED = 0x0200;
  private static final int POINTER = 0xC0;
  private static final int CLASS = 0x7FFF;
  private static final int TOP_BIT = 0x8000;
  private static final int IN = 1;

  /** Labels and pointers of a name: no name has more than 127 labels. */
  private static final int MOST_STEPS = 255;

  private final ByteBuffer bytes;

  DnsReader(byte[] message) {
    bytes = ByteBuffer.wrap(message);
  }

  Optional<DnsMessage> message() {
    int id = number();
    int flags = number();
    if ((flags & OPCODE) != 0) return Optional.empty();
    int questions = number();
    int answers = number();
    int claims = number();
    int additional = number();
    return Optional.of(
        new DnsMessage(
            id,
            (flags & RESPONSE) != 0,
            (flags & TRUNCATED) != 0,
            questions(questions),
            records(answers),
            records(claims),
            records(additional)));
  }

  private List<DnsQuestion> questions(int count) {
    List<DnsQuestion> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DnsName name = name();
      int type = number();
      int kind = number();
      if (isInternet(kind)) all.add(new DnsQuestion(name, type, (kind & TOP_BIT) != 0));
    }
    return all;
  }

  private List<DnsRecord> records(int count) {
    List<DnsRecord> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      DnsName name = name();
      int type = number();
      int kind = number();
      int ttl = Math.max(0, bytes.getInt());
      int length = number();
      int end = bytes.position() + length;
      if (end > bytes.limit()) throw new IllegalArgumentException("data beyond the end");
      DnsData data = data(type, length);
      bytes.position(end);
      if (isInternet(kind)) all.add(new DnsRecord(name, (kind & TOP_BIT) != 0, ttl, data));
    }
    return all;
  }

  private static boolean isInternet(int kind) {
    return (kind & CLASS) == IN || (kind & CLASS) == DnsData.ANY;
  }

  private DnsData data(int type, int length) {
    return switch (type) {
      case DnsData.A -> address(length, 4);
      case DnsData.AAAA -> address(length, 16);
      case DnsData.CNAME -> new DnsData.Alias(name());
      case DnsData.PTR -> new DnsData.Pointer(name());
      case DnsData.SRV -> {
        bytes.getInt(); // Priority and weight: there is but one host to choose.
        yield new DnsData.Service(number(), name());
      }
      case DnsData.TXT -> new DnsData.Text(words(bytes.position() + length));
      default -> new DnsData.Other(type, ByteBuffer.wrap(take(length)));
    };
  }

  private DnsData address(int length, int wanted) {
    if (length != wanted) throw new IllegalArgumentException("an address of " + length + " bytes");
    try {
      return new DnsData.Address(InetAddress.getByAddress(take(length)));
    } catch (UnknownHostException never) {
      throw new IllegalArgumentException(never);
    }
  }

  private List<String> words(int end) {
    List<String> words = new ArrayList<>();
    while (bytes.position() < end) words.add(text(take(bytes.get() & 0xFF)));
    return words;
  }

  /** A pointer leads to a place before all that was read of the name: so every name ends. */
  private DnsName name() {
    List<String> labels = new ArrayList<>();
    int earliest = bytes.position();
    int behind = -1;
    int steps = 0;
    int length = bytes.get() & 0xFF;
    while (length != 0) {
      if (++steps > MOST_STEPS) throw new IllegalArgumentException("a name without end");
      if ((length & POINTER) == POINTER) {
        int to = (length & ~POINTER) << 8 | bytes.get() & 0xFF;
        if (to >= earliest) throw new IllegalArgumentException("points ahead");
        if (behind < 0) behind = bytes.position();
        earliest = to;
        bytes.position(to);
      } else {
        labels.add(text(take(length)));
      }
      length = bytes.get() & 0xFF;
    }
    if (behind >= 0) bytes.position(behind);
    return new DnsName(labels);
  }

  private int number() {
    return bytes.getShort() & 0xFFFF;
  }

  private byte[] take(int length) {
    var taken = new byte[length];
    bytes.get(taken);
    return taken;
  }

  private static String text(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException notText) {
      throw new IllegalArgumentException(notText);
    }
  }
}
