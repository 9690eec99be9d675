package dev.vestibule.gui.part;

import java.util.Locale;

/**
 * What is printed on a card.
 *
 * @param name whose it is: "Anna Berg"
 * @param kind what it is: "DESFire", "Card + PIN", "QR code"
 * @param band its coloured edge
 */
public record CardFace(String name, String kind, Band band) {

  /** Colours of the edge; they tell cards apart and mean nothing. */
  public enum Band {
    GREEN,
    BLUE,
    BROWN,
    RED,
    GREY;

    String styleClass() {
      return "band-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether a QR code is printed on it. */
  boolean hasQr() {
    return kind.startsWith("QR");
  }
}
