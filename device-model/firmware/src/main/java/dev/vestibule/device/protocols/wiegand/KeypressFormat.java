package dev.vestibule.device.protocols.wiegand;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How keys go over the wires. Source: VAPIX, Intercom service, keypressFormat. */
public enum KeypressFormat {
  /** Four bits for a key. */
  FOUR_BIT("FourBit"),
  /** Eight bits for a key, the first four being zero. */
  EIGHT_BIT_ZERO_PADDED("EightBitZeroPadded"),
  /** Eight bits for a key, the first four being the opposite of the others. */
  EIGHT_BIT_INVERT_PADDED("EightBitInvertPadded"),
  /** The PIN as a card number of 16 bits. */
  WIEGAND26("Wiegand26", Layout.WIEGAND26),
  /** The PIN as a card number of 16 bits. */
  WIEGAND34("Wiegand34", Layout.WIEGAND34),
  /** The PIN as a card number of 35 bits. */
  WIEGAND37("Wiegand37", Layout.WIEGAND37),
  /** The PIN as a card number of 19 bits. */
  WIEGAND37_FACILITY_CODE("Wiegand37FacilityCode", Layout.WIEGAND37_FACILITY_CODE);

  private final String code;
  private final Optional<Layout> layout;

  KeypressFormat(String code) {
    this.code = code;
    this.layout = Optional.empty();
  }

  KeypressFormat(String code, Layout layout) {
    this.code = code;
    this.layout = Optional.of(layout);
  }

  /** The name on the wire. */
  public String code() {
    return code;
  }

  /** The layout of the one frame that carries a whole PIN, if there is one. */
  public Optional<Layout> layout() {
    return layout;
  }

  /** Finds a format by its name on the wire. */
  public static Optional<KeypressFormat> named(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
  }

  /**
   * The frames of these keys. A PIN that is too great for the card number loses its foremost bits,
   * and in a whole frame * and # are left out (assumed).
   *
   * @param keys 0-9, * and #
   * @param facilityCode goes out with a whole PIN if the format has a facility code
   */
  public List<Frame> encode(String keys, long facilityCode) {
    if (layout.isEmpty()) return keys.chars().mapToObj(key -> frame(nibble((char) key))).toList();
    return number(keys).map(pin -> layout.get().encode(facilityCode, pin)).stream().toList();
  }

  /** Whether a PIN is too great for the card number. */
  public boolean cuts(String keys) {
    return layout
        .flatMap(it -> number(keys).filter(pin -> pin.bitLength() > it.cardNumberSize()))
        .isPresent();
  }

  private static Optional<BigInteger> number(String keys) {
    String digits = keys.replaceAll("[*#]", "");
    return digits.isEmpty() ? Optional.empty() : Optional.of(new BigInteger(digits));
  }

  private Frame frame(int nibble) {
    return switch (this) {
      case FOUR_BIT -> Frame.of(nibble, 4);
      case EIGHT_BIT_INVERT_PADDED -> Frame.of((~nibble & 0xF) << 4 | nibble, 8);
      default -> Frame.of(nibble, 8);
    };
  }

  private static int nibble(char key) {
    return switch (key) {
      case '*' -> 0xA;
      case '#' -> 0xB;
      default -> {
        if (key < '0' || key > '9') {
          throw new IllegalArgumentException("a key is 0-9, * or #: " + key);
        }
        yield key - '0';
      }
    };
  }
}
