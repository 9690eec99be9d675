package dev.vestibule.device.services.access;

/** What somebody shows to the unit. Texts of QR codes and PINs are in no log. */
sealed interface Credential {

  /** What somebody has; a PIN may be wanted after it. */
  sealed interface Token extends Credential {}

  /** A card, by its UID in upper case hexadecimal. */
  record Card(String uid) implements Token {}

  /** A QR code, by its text. */
  record Qr(String text) implements Token {
    @Override
    public String toString() {
      return "Qr";
    }
  }

  /** A PIN alone. */
  record Pin(String digits) implements Credential {
    @Override
    public String toString() {
      return "Pin";
    }
  }

  /** What somebody has, and then a PIN. */
  record TokenAndPin(Token token, String digits) implements Credential {
    @Override
    public String toString() {
      return "TokenAndPin";
    }
  }

  /** Its type on the wire. */
  default String type() {
    return switch (this) {
      case Card card -> "Card";
      case Qr code -> "QRCode";
      case Pin pin -> "PIN";
      case TokenAndPin both -> both.token().type() + "AndPIN";
    };
  }
}
