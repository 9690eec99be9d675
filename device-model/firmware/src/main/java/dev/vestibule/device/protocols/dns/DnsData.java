package dev.vestibule.device.protocols.dns;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;

/** What a record says of its name. Source: RFC 1035, RFC 2782, RFC 3596. */
public sealed interface DnsData {

  int A = 1;
  int CNAME = 5;
  int PTR = 12;
  int TXT = 16;
  int AAAA = 28;
  int SRV = 33;

  /** Asks for records of all types. */
  int ANY = 255;

  /** The number of its type. */
  int type();

  /** An address of a host. */
  record Address(InetAddress address) implements DnsData {
    @Override
    public int type() {
      return address.getAddress().length == 4 ? A : AAAA;
    }
  }

  /** What the name is really called. */
  record Alias(DnsName of) implements DnsData {
    @Override
    public int type() {
      return CNAME;
    }
  }

  /** Another name. */
  record Pointer(DnsName to) implements DnsData {
    @Override
    public int type() {
      return PTR;
    }
  }

  /**
   * Where a service is.
   *
   * @param port 0-65535
   * @param host that it runs on
   */
  record Service(int port, DnsName host) implements DnsData {
    @Override
    public int type() {
      return SRV;
    }
  }

  /**
   * Words about a service, such as {@code path=/}.
   *
   * @param words of at most 255 bytes of UTF-8 each; none is the same as an empty one. Source: RFC
   *     6763, 6.1
   */
  record Text(List<String> words) implements DnsData {
    public Text {
      words = words.isEmpty() ? List.of("") : List.copyOf(words);
    }

    @Override
    public int type() {
      return TXT;
    }
  }

  /**
   * Something that is not understood here.
   *
   * @param bytes as they came, and without names that point into the message they came in
   */
  record Other(int type, ByteBuffer bytes) implements DnsData {}
}
