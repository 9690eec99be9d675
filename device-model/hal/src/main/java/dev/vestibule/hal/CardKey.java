package dev.vestibule.hal;

import java.util.Locale;

/**
 * A key of a card. Never told in a text of its own.
 *
 * @param hex its bytes, upper case hexadecimal, 1-32 bytes
 */
public record CardKey(String hex) {

  private static final int LONGEST = 64;

  public CardKey {
    if (!hex.matches("([0-9A-Fa-f]{2})+") || hex.length() > LONGEST) {
      throw new IllegalArgumentException("a key has 1-32 bytes in hexadecimal");
    }
    hex = hex.toUpperCase(Locale.ROOT);
  }

  /** How many bytes it has. */
  public int bytes() {
    return hex.length() / 2;
  }

  @Override
  public String toString() {
    return "CardKey[" + bytes() + " bytes]";
  }
}
