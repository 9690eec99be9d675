package dev.vestibule.device.protocols.wiegand;

import java.util.Arrays;
import java.util.Optional;

/** What a parity bit is made of. Source: VAPIX, Intercom service, Custom output format. */
public enum Parity {
  /** There is no such bit. */
  NONE("None"),
  /** The number of set bits, this one included, is even. */
  EVEN("Even"),
  /** It is odd. */
  ODD("Odd"),
  /** Always 0. */
  FIX0("Fix0"),
  /** Always 1. */
  FIX1("Fix1");

  private final String code;

  Parity(String code) {
    this.code = code;
  }

  /** The name on the wire. */
  public String code() {
    return code;
  }

  /** Finds a parity by its name on the wire. */
  public static Optional<Parity> named(String code) {
    return Arrays.stream(values()).filter(parity -> parity.code.equals(code)).findFirst();
  }

  /** Bits it takes, 0 or 1. */
  int length() {
    return this == NONE ? 0 : 1;
  }

  /** The bit over so many set bits. */
  boolean over(int ones) {
    return switch (this) {
      case EVEN -> ones % 2 == 1;
      case ODD -> ones % 2 == 0;
      case FIX1 -> true;
      case FIX0, NONE -> false;
    };
  }
}
