package dev.vestibule.device.services.access;

import java.util.Optional;

/**
 * What the keypad is used for just now. Names of the wire: intercom service, {@code KeypadState}.
 */
sealed interface KeypadMode {

  /** Nobody types. */
  record Idle() implements KeypadMode {}

  /** Somebody types a PIN or a number to call. */
  record Mixed(String digits) implements KeypadMode {}

  /**
   * A PIN is wanted.
   *
   * @param token the card or QR code that was shown before, if the PIN belongs to one
   */
  record Pin(Optional<Credential.Token> token, String digits) implements KeypadMode {

    /** What was shown and typed. */
    Credential credential() {
      return token
          .<Credential>map(shown -> new Credential.TokenAndPin(shown, digits))
          .orElseGet(() -> new Credential.Pin(digits));
    }
  }

  /** The name on the wire. */
  default String code() {
    return switch (this) {
      case Idle idle -> "KSM_IDLE";
      case Mixed mixed -> "KSM_MIXED_MODE";
      case Pin pin -> "KSM_PIN_MODE";
    };
  }
}
