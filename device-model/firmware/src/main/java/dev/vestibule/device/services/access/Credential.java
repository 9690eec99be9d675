package dev.vestibule.device.services.access;

/** What somebody shows to the unit. */
sealed interface Credential {

  /** A card, by its UID in upper case hexadecimal. */
  record Card(String uid) implements Credential {}

  /** A PIN alone. */
  record Pin(String digits) implements Credential {
    @Override
    public String toString() {
      return "Pin";
    }
  }

  /** A card and then a PIN. */
  record CardAndPin(String uid, String digits) implements Credential {
    @Override
    public String toString() {
      return "CardAndPin";
    }
  }

  /** Its type on the wire. */
  default String type() {
    return switch (this) {
      case Card card -> "Card";
      case Pin pin -> "PIN";
      case CardAndPin both -> "CardAndPIN";
    };
  }
}
