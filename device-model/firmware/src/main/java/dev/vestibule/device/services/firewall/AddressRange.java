package dev.vestibule.device.services.firewall;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/**
 * Addresses of one family from one to another, both included. Reads what an administrator writes:
 * never a host name, so that nothing is ever looked up.
 */
@SuppressWarnings("ArrayRecordComponent")
public record AddressRange(byte[] first, byte[] last) {

  private static final int LONGEST = 64;

  /** An address such as {@code 192.0.2.7}, or a block such as {@code 2001:db8::/32}. */
  public static Optional<AddressRange> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) return address(text).map(one -> new AddressRange(one, one));
    return address(text.substring(0, slash))
        .flatMap(address -> block(address, text.substring(slash + 1)));
  }

  /** From one address to another of the same family that does not come before it. */
  public static Optional<AddressRange> between(byte[] first, byte[] last) {
    boolean ordered = first.length == last.length && Arrays.compareUnsigned(first, last) <= 0;
    return ordered ? Optional.of(new AddressRange(first, last)) : Optional.empty();
  }

  /** The bytes of an address; an IPv4 address in IPv6 clothes is taken for what it is. */
  public static Optional<byte[]> address(String text) {
    boolean literal = text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    if (!literal || text.length() > LONGEST) return Optional.empty();
    try {
      return Optional.of(InetAddress.ofLiteral(text).getAddress());
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static Optional<AddressRange> block(byte[] address, String prefix) {
    if (!prefix.matches("[0-9]{1,3}")) return Optional.empty();
    int bits = Integer.parseInt(prefix);
    if (bits > address.length * 8) return Optional.empty();
    byte[] first = address.clone();
    byte[] last = address.clone();
    for (int bit = bits; bit < address.length * 8; bit++) {
      int mask = 0x80 >>> bit % 8;
      first[bit / 8] = (byte) (first[bit / 8] & ~mask);
      last[bit / 8] = (byte) (last[bit / 8] | mask);
    }
    return Optional.of(new AddressRange(first, last));
  }

  /** Whether an address is among them. */
  public boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == first.length
        && Arrays.compareUnsigned(bytes, first) >= 0
        && Arrays.compareUnsigned(bytes, last) <= 0;
  }
}
