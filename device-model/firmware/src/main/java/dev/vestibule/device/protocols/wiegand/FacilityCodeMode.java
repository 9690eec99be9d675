package dev.vestibule.device.protocols.wiegand;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Which facility code goes out. Source: VAPIX, Intercom service, cardFacilityCodeOverrideMode. */
public enum FacilityCodeMode {
  /** The card's own, or one forged from what is too much of the card number. */
  AUTO("Auto"),
  /** The card's own, or the configured one. */
  OPTIONAL("Optional"),
  /** Always the configured one. */
  OVERRIDE("Override");

  private final String code;

  FacilityCodeMode(String code) {
    this.code = code;
  }

  /** The name on the wire. */
  public String code() {
    return code;
  }

  /** Finds a mode by its name on the wire. */
  public static Optional<FacilityCodeMode> named(String code) {
    return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
  }

  /**
   * A frame of this card.
   *
   * @param own the facility code found on the card
   * @param configured the one from the settings
   */
  public Frame encode(Layout layout, Optional<Long> own, BigInteger cardNumber, long configured) {
    long facilityCode =
        switch (this) {
          case AUTO ->
              own.orElseGet(() -> cardNumber.shiftRight(layout.cardNumberSize()).longValue());
          case OPTIONAL -> own.orElse(configured);
          case OVERRIDE -> configured;
        };
    return layout.encode(facilityCode, cardNumber);
  }
}
