package dev.vestibule.hal;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * A string of bits as it comes off a card, first bit first.
 *
 * @param value the bits as an unsigned number, right justified
 * @param length how many bits there are, 0-65536
 */
public record Bits(BigInteger value, int length) {

  private static final int LONGEST = 65_536;

  public Bits {
    if (length < 0 || length > LONGEST) {
      throw new IllegalArgumentException("0-" + LONGEST + " bits: " + length);
    }
    if (value.signum() < 0 || value.bitLength() > length) {
      throw new IllegalArgumentException(
          value.toString(16) + " does not fit into " + length + " bits");
    }
  }

  /** Four bits for each hexadecimal digit. */
  public static Bits ofHex(String digits) {
    return ofHex(digits, digits.length() * 4);
  }

  /** The last {@code length} bits of a hexadecimal number, which must not lose a set bit by it. */
  public static Bits ofHex(String digits, int length) {
    if (!digits.matches("[0-9A-Fa-f]*")) {
      throw new IllegalArgumentException("not hexadecimal: " + digits);
    }
    return new Bits(digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits, 16), length);
  }

  /** Upper case hexadecimal, right justified, as many digits as the bits need. */
  public String toHex() {
    int digits = (length + 3) / 4;
    String hex = value.toString(16).toUpperCase(Locale.ROOT);
    return digits == 0 ? "" : "0".repeat(digits - hex.length()) + hex;
  }

  /** The same whole bytes in the opposite order; a part of a byte counts as a byte. */
  public Bits reversedBytes() {
    int bytes = (length + 7) / 8;
    BigInteger reversed = BigInteger.ZERO;
    BigInteger rest = value;
    for (int i = 0; i < bytes; i++) {
      reversed = reversed.shiftLeft(8).or(rest.and(BigInteger.valueOf(0xFF)));
      rest = rest.shiftRight(8);
    }
    return new Bits(reversed, bytes * 8);
  }

  /**
   * Some of them.
   *
   * @param offset of the first one
   * @param count how many; 0 for all that follow
   * @return none if there are not so many
   */
  public Optional<Bits> slice(int offset, int count) {
    int wanted = count == 0 ? length - offset : count;
    if (offset < 0 || wanted <= 0 || offset + wanted > length) return Optional.empty();
    BigInteger low = value.shiftRight(length - offset - wanted);
    return Optional.of(new Bits(low.mod(BigInteger.ONE.shiftLeft(wanted)), wanted));
  }

  /** These and then others. */
  public Bits then(Bits others) {
    return new Bits(value.shiftLeft(others.length).or(others.value), length + others.length);
  }
}
