package dev.vestibule.device.kernel.net;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * An address that a host's interface has.
 *
 * @param address IPv4 or IPv6, written as RFC 5952 wants it
 * @param prefixLength bits that all hosts of its subnet have in common, 0-32 or 0-128
 */
public record HostAddress(String address, int prefixLength) {

  private static final int IPV4_BITS = 32;

  public HostAddress {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
    if (bytes == null) throw new IllegalArgumentException("no IP address: " + address);
    if (prefixLength < 0 || prefixLength > bytes.length * 8) {
      throw new IllegalArgumentException("no prefix length of " + address + ": " + prefixLength);
    }
    address = NetUtil.bytesToIpAddress(bytes);
  }

  /** Whether a text is an IPv4 address. */
  public static boolean isIpv4(String text) {
    return NetUtil.isValidIpV4Address(text);
  }

  /** Whether a text is an IPv6 address. */
  public static boolean isIpv6(String text) {
    return NetUtil.isValidIpV6Address(text);
  }

  /** The prefix length that a mask such as {@code 255.255.255.0} means; empty if it is none. */
  public static Optional<Integer> prefixLength(String mask) {
    if (!isIpv4(mask)) return Optional.empty();
    int bits = bits(mask);
    int length = Integer.numberOfLeadingZeros(~bits);
    return bits == mask(length) ? Optional.of(length) : Optional.empty();
  }

  /** The same for the JDK. */
  public InetAddress inet() {
    try {
      return InetAddress.getByAddress(NetUtil.createByteArrayFromIpAddressString(address));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("checked when it was made: " + address, e);
    }
  }

  /** Whether it is IPv6. */
  public boolean isIpv6() {
    return address.indexOf(':') >= 0;
  }

  /** Whether it holds on this wire alone. Source: RFC 3927, RFC 4291. */
  public boolean linkLocal() {
    return address.startsWith("169.254.") || address.startsWith("fe80:");
  }

  /** The mask of an IPv4 subnet, such as {@code 255.255.255.0}. */
  public String mask() {
    return NetUtil.intToIpAddress(mask(prefixLength));
  }

  /** Where all hosts of an IPv4 subnet listen. */
  public String broadcast() {
    return NetUtil.intToIpAddress(bits(address) | ~mask(prefixLength));
  }

  /** Whether a host may have this IPv4 address: it is no group, and not the subnet's own. */
  public boolean isHost() {
    int bits = bits(address);
    int first = bits >>> 24;
    int host = bits & ~mask(prefixLength);
    return first != 0 && first != 127 && first < 224 && host != 0 && host != ~mask(prefixLength);
  }

  /** Whether both are IPv4 or both IPv6; a name may be either. */
  boolean isLike(String other) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(other);
    return bytes == null || bytes.length > 4 == isIpv6();
  }

  /** Whether another address is in this block of addresses. */
  public boolean contains(String other) {
    byte[] own = NetUtil.createByteArrayFromIpAddressString(address);
    byte[] others = NetUtil.createByteArrayFromIpAddressString(other);
    return own != null
        && others != null
        && own.length == others.length
        && Arrays.equals(prefix(own), prefix(others));
  }

  /** Whether the other is on the same subnet, or a group on the same wire. */
  boolean reaches(String other) {
    byte[] own = NetUtil.createByteArrayFromIpAddressString(address);
    byte[] others = NetUtil.createByteArrayFromIpAddressString(other);
    if (own == null || others == null) return others == null;
    if (own.length != others.length) return false;
    return isMulticast(others) || Arrays.equals(prefix(own), prefix(others));
  }

  private static boolean isMulticast(byte[] address) {
    return address.length == 4 ? (address[0] & 0xF0) == 0xE0 : (address[0] & 0xFF) == 0xFF;
  }

  private byte[] prefix(byte[] address) {
    byte[] prefix = address.clone();
    for (int bit = prefixLength; bit < prefix.length * 8; bit++) {
      prefix[bit / 8] &= (byte) ~(0x80 >> bit % 8);
    }
    return prefix;
  }

  private static int mask(int length) {
    return length == 0 ? 0 : -1 << IPV4_BITS - length;
  }

  private static int bits(String ipv4) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(ipv4);
    if (bytes == null || bytes.length != 4) {
      throw new IllegalArgumentException("no IPv4 address: " + ipv4);
    }
    return ByteBuffer.wrap(bytes).getInt();
  }
}
