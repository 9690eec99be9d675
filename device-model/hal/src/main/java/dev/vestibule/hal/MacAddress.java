package dev.vestibule.hal;

import java.util.HexFormat;

/**
 * A 48-bit Ethernet address.
 *
 * @param value 0 to 2^48-1, first octet in the highest byte
 */
public record MacAddress(long value) {

  /** Everybody on the link. */
  public static final MacAddress BROADCAST = new MacAddress(0xFFFF_FFFF_FFFFL);

  public MacAddress {
    if (value < 0 || value >= 1L << 48) {
      throw new IllegalArgumentException("a MAC address has 48 bits: " + Long.toHexString(value));
    }
  }

  /** Parses six octets, with or without colons. */
  public static MacAddress parse(String text) {
    String digits = text.replace(":", "");
    if (digits.length() != 12) {
      throw new IllegalArgumentException("a MAC address has twelve hexadecimal digits: " + text);
    }
    return new MacAddress(HexFormat.fromHexDigitsToLong(digits));
  }

  /** Twelve upper case digits. */
  public String compact() {
    return HexFormat.of().withUpperCase().toHexDigits(value, 12);
  }

  /** Six octets with colons, upper case. */
  @Override
  public String toString() {
    return compact().replaceAll("(..)(?!$)", "$1:");
  }
}
