package dev.vestibule.device.protocols.dns;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks a name server that asks others in turn. Source: RFC 1035, 4.1.
 *
 * @param id 0-65535, which the answer repeats
 * @param type of the addresses wanted: {@link DnsData#A} or {@link DnsData#AAAA}
 */
public record DnsLookup(int id, DnsName name, int type) {

  private static final int FLAGS = 2;
  private static final int RECURSION_DESIRED = 1;
  private static final int CODE = 0x0F;
  private static final int NO_SUCH_NAME = 3;

  /** Names that may stand for each other, one after the other. */
  private static final int MOST_ALIASES = 8;

  private static final int MOST_ADDRESSES = 16;

  /** What a name server answers. */
  public sealed interface Answer {}

  /**
   * What it knows of the name.
   *
   * @param addresses none if the name has none of this type; never more than 16
   * @param ttl seconds for which they may be remembered
   */
  public record Known(List<InetAddress> addresses, int ttl) implements Answer {
    public Known {
      addresses = List.copyOf(addresses);
    }
  }

  /** There is no such name. */
  public record NoSuchName() implements Answer {}

  /**
   * It does not know, or will not say.
   *
   * @param code 1-15
   */
  public record Failed(int code) implements Answer {}

  /** The question. */
  public byte[] encode() {
    byte[] bytes = message(false, List.of()).encode();
    bytes[FLAGS] |= RECURSION_DESIRED;
    return bytes;
  }

  /** What this question is answered with by whoever knows the name. */
  public byte[] answer(List<DnsRecord> records) {
    return message(true, records).encode();
  }

  /**
   * What this question is answered with by whoever does not.
   *
   * @param code 3 if there is no such name
   */
  public byte[] refusal(int code) {
    byte[] bytes = answer(List.of());
    bytes[FLAGS + 1] |= (byte) (code & CODE);
    return bytes;
  }

  /** The question that these bytes are; empty if they are none for addresses of one name. */
  public static Optional<DnsLookup> decode(byte[] bytes) {
    return DnsMessage.decode(bytes)
        .filter(message -> !message.response() && message.questions().size() == 1)
        .map(
            message -> {
              DnsQuestion asked = message.questions().getFirst();
              return new DnsLookup(message.id(), asked.name(), asked.type());
            });
  }

  /** The answer that these bytes are; empty if they answer another question or are malformed. */
  public Optional<Answer> answered(byte[] bytes) {
    return DnsMessage.decode(bytes).filter(this::isAnswered).map(message -> read(message, bytes));
  }

  private boolean isAnswered(DnsMessage message) {
    return message.response()
        && message.id() == id
        && message.questions().equals(message(false, List.of()).questions());
  }

  private Answer read(DnsMessage message, byte[] bytes) {
    int code = bytes[FLAGS + 1] & CODE;
    if (code == NO_SUCH_NAME) return new NoSuchName();
    return code == 0 ? known(message.answers()) : new Failed(code);
  }

  private Known known(List<DnsRecord> records) {
    List<InetAddress> addresses = new ArrayList<>();
    int ttl = Integer.MAX_VALUE;
    DnsName called = name;
    for (int aliases = 0; addresses.isEmpty() && aliases <= MOST_ALIASES; aliases++) {
      DnsName other = called;
      for (DnsRecord record : records) {
        if (!record.name().equals(called)) continue;
        if (record.data() instanceof DnsData.Address(InetAddress address)
            && record.isOf(type)
            && addresses.size() < MOST_ADDRESSES) {
          addresses.add(address);
          ttl = Math.min(ttl, record.ttl());
        } else if (record.data() instanceof DnsData.Alias(DnsName of)) {
          other = of;
          ttl = Math.min(ttl, record.ttl());
        }
      }
      called = other;
    }
    return new Known(addresses, ttl);
  }

  private DnsMessage message(boolean response, List<DnsRecord> answers) {
    return new DnsMessage(
        id,
        response,
        false,
        List.of(new DnsQuestion(name, type, false)),
        answers,
        List.of(),
        List.of());
  }
}
