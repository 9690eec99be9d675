package dev.vestibule.virtual.scene;

/** What somebody holds up before the lens. */
public sealed interface Held {

  /** In one word, for the trace; never what a code says. */
  String word();

  /** Nothing. */
  record Nothing() implements Held {
    @Override
    public String word() {
      return "nothing";
    }
  }

  /** A card, close to the lens. */
  record Card() implements Held {
    @Override
    public String word() {
      return "card";
    }
  }

  /**
   * A phone that shows a QR code. The text may be a credential, so it is never printed.
   *
   * @param text 1-300 characters
   * @param metres from the lens, 0.1-0.6
   */
  record QrCode(String text, double metres) implements Held {

    /** Where people hold a phone when asked to show it. */
    public static final double USUAL_METRES = 0.18;

    public QrCode {
      if (text.isEmpty() || text.length() > 300) {
        throw new IllegalArgumentException("a QR code has 1-300 characters: " + text.length());
      }
      if (!(metres >= 0.1 && metres <= 0.6)) {
        throw new IllegalArgumentException("a QR code is held at 0.1-0.6 m: " + metres);
      }
    }

    @Override
    public String word() {
      return "qr";
    }

    @Override
    public String toString() {
      return "QrCode[" + text.length() + " characters at " + metres + " m]";
    }
  }
}
