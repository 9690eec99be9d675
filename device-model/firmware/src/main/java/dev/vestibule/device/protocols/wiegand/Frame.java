package dev.vestibule.device.protocols.wiegand;

import java.math.BigInteger;

/**
 * Bits that go over the wires without a pause between them, the first bit being the most
 * significant.
 *
 * @param value all bits as an unsigned number
 * @param length how many bits there are, 1-512
 */
public record Frame(BigInteger value, int length) {

  /** Bits in one frame at most; longer ones are noise (assumed). */
  public static final int LONGEST = 512;

  public Frame {
    if (length < 1 || length > LONGEST) {
      throw new IllegalArgumentException("a frame has 1-" + LONGEST + " bits: " + length);
    }
    if (value.signum() < 0 || value.bitLength() > length) {
      throw new IllegalArgumentException("the value does not fit into " + length + " bits");
    }
  }

  /** A frame of few bits. */
  public static Frame of(long value, int length) {
    return new Frame(BigInteger.valueOf(value), length);
  }

  /** A frame written as zeros and ones. */
  public static Frame ofBits(String bits) {
    return new Frame(new BigInteger(bits, 2), bits.length());
  }

  /** The bit at this place, counted from 1 as in the definitions of the formats. */
  public boolean bit(int place) {
    return value.testBit(length - place);
  }

  /** The bits from one place to another, both included, as a number; zero if there are none. */
  public BigInteger bits(int from, int to) {
    if (to < from) return BigInteger.ZERO;
    BigInteger mask = BigInteger.ONE.shiftLeft(to - from + 1).subtract(BigInteger.ONE);
    return value.shiftRight(length - to).and(mask);
  }

  /** How many bits are set between two places, both included. */
  public int ones(int from, int to) {
    return bits(from, to).bitCount();
  }

  /** Zeros and ones. It says what is on a card: not for logs. */
  public String digits() {
    String digits = value.toString(2);
    return "0".repeat(length - (value.signum() == 0 ? 1 : value.bitLength()))
        + (value.signum() == 0 ? "0" : digits);
  }

  /** Says nothing of what the card holds, because it may end in a log. */
  @Override
  public String toString() {
    return "Frame[" + length + " bits]";
  }
}
