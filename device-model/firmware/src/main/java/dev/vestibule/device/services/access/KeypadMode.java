package dev.vestibule.device.services.access;

/**
 * What the keypad is used for just now. Names of the wire: intercom service, {@code KeypadState}.
 */
sealed interface KeypadMode {

  /** Nobody types. */
  record Idle() implements KeypadMode {}

  /** Somebody types a PIN or a number to call. */
  record Mixed(String digits) implements KeypadMode {}

  /** A card or a QR code was shown and the PIN of its holder is wanted. */
  record Pin(Credential.Token token, String digits) implements KeypadMode {}

  /** The name on the wire. */
  default String code() {
    return switch (this) {
      case Idle idle -> "KSM_IDLE";
      case Mixed mixed -> "KSM_MIXED_MODE";
      case Pin pin -> "KSM_PIN_MODE";
    };
  }
}
