package dev.vestibule.device.protocols.wiegand;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Where the fields of a frame are: a parity bit, facility code, card number, a parity bit. Source:
 * the HID formats as commonly implemented; VAPIX, Intercom service, Custom output format.
 *
 * @param facilityCodeSize bits of the facility code, 0-32
 * @param cardNumberSize bits of the card number, 0-64
 * @param startParity the bit before them
 * @param startParityBits data bits it covers, counted from the first, 0 to all
 * @param stopParity the bit after them
 * @param stopParityBits data bits it covers, counted backwards from the last, 0 to all
 */
public record Layout(
    int facilityCodeSize,
    int cardNumberSize,
    Parity startParity,
    int startParityBits,
    Parity stopParity,
    int stopParityBits) {

  /** Bits of a facility code at most (assumed). */
  public static final int LONGEST_FACILITY_CODE = 32;

  /** Bits of a card number at most (assumed). */
  public static final int LONGEST_CARD_NUMBER = 64;

  /** H10301. */
  public static final Layout WIEGAND26 = new Layout(8, 16, Parity.EVEN, 12, Parity.ODD, 12);

  /** H10306. */
  public static final Layout WIEGAND34 = new Layout(16, 16, Parity.EVEN, 16, Parity.ODD, 16);

  /** H10302, without facility code. */
  public static final Layout WIEGAND37 = new Layout(0, 35, Parity.EVEN, 18, Parity.ODD, 18);

  /** H10304. */
  public static final Layout WIEGAND37_FACILITY_CODE =
      new Layout(16, 19, Parity.EVEN, 18, Parity.ODD, 18);

  public Layout {
    check("facilityCodeSize", facilityCodeSize, 0, LONGEST_FACILITY_CODE);
    check("cardNumberSize", cardNumberSize, 0, LONGEST_CARD_NUMBER);
    check("facilityCodeSize + cardNumberSize", facilityCodeSize + cardNumberSize, 1, 96);
    check("startParityBits", startParityBits, 0, facilityCodeSize + cardNumberSize);
    check("stopParityBits", stopParityBits, 0, facilityCodeSize + cardNumberSize);
  }

  /** What a frame says. */
  public sealed interface Reading {}

  /**
   * All is well.
   *
   * @param facilityCode if the layout has one
   */
  public record Fields(Optional<Long> facilityCode, BigInteger cardNumber) implements Reading {}

  /** The frame has another length than the layout. */
  public record WrongLength() implements Reading {}

  /** A parity bit is wrong. */
  public record WrongParity() implements Reading {}

  /** Bits of a frame. */
  public int length() {
    return startParity.length() + dataSize() + stopParity.length();
  }

  /** The greatest facility code. */
  public long greatestFacilityCode() {
    return (1L << facilityCodeSize) - 1;
  }

  /** A frame with these fields, each cut to its size from the left. */
  public Frame encode(long facilityCode, BigInteger cardNumber) {
    BigInteger data =
        cut(BigInteger.valueOf(facilityCode), facilityCodeSize)
            .shiftLeft(cardNumberSize)
            .or(cut(cardNumber, cardNumberSize));
    Frame bare = new Frame(data, dataSize());
    BigInteger value = data;
    if (startParity.over(bare.ones(1, startParityBits))) value = value.setBit(dataSize());
    value = value.shiftLeft(stopParity.length());
    if (stopParity.over(bare.ones(dataSize() - stopParityBits + 1, dataSize()))) {
      value = value.setBit(0);
    }
    return new Frame(value, length());
  }

  /** Reads a frame. */
  public Reading decode(Frame frame) {
    if (frame.length() != length()) return new WrongLength();
    int first = startParity.length() + 1;
    BigInteger code = frame.bits(first, first + facilityCodeSize - 1);
    BigInteger number = frame.bits(first + facilityCodeSize, first + dataSize() - 1);
    if (!encode(code.longValueExact(), number).equals(frame)) return new WrongParity();
    return new Fields(
        facilityCodeSize == 0 ? Optional.empty() : Optional.of(code.longValueExact()), number);
  }

  private int dataSize() {
    return facilityCodeSize + cardNumberSize;
  }

  private static BigInteger cut(BigInteger value, int size) {
    return value.and(BigInteger.ONE.shiftLeft(size).subtract(BigInteger.ONE));
  }

  private static void check(String field, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(field + " is " + least + "-" + most + " bits: " + value);
    }
  }
}
