package dev.vestibule.device.protocols.dns;

import java.util.Arrays;

/**
 * A record about a name.
 *
 * @param unique whether all records of this name and type come from one host, so that others are to
 *     be forgotten. Source: RFC 6762, 10.2
 * @param ttl seconds for which it may be remembered, 0 takes it back
 */
public record DnsRecord(DnsName name, boolean unique, int ttl, DnsData data) {

  /** Whether both say the same, for however long. */
  public boolean says(DnsRecord other) {
    return name.equals(other.name) && data.equals(other.data);
  }

  /** Whether it is one of this type, or any will do. */
  public boolean isOf(int type) {
    return type == DnsData.ANY || type == data.type();
  }

  /**
   * Which of two hosts that claim a name gets it: the one whose record is greater. Source: RFC
   * 6762, 8.2.
   */
  public int compareClaim(DnsRecord other) {
    int byType = Integer.compare(data.type(), other.data.type());
    return byType != 0
        ? byType
        : Arrays.compareUnsigned(
            new DnsWriter(false).data(data), new DnsWriter(false).data(other.data));
  }

  /** The same for another time. */
  public DnsRecord lasting(int seconds) {
    return new DnsRecord(name, unique, seconds, data);
  }

  /** The same without claiming that nobody else has a say. */
  public DnsRecord shared() {
    return new DnsRecord(name, false, ttl, data);
  }
}
