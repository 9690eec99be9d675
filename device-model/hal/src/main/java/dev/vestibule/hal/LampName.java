package dev.vestibule.hal;

/** The lamps of the unit. */
public enum LampName {
  /** Indicator icon: handset. */
  CALL,
  /** Indicator icon: speech. */
  TALK,
  /** Indicator icon: door. */
  DOOR,
  /** The ring around the call button; white, dimmable. */
  CALL_BUTTON,
  /** The light behind the keypad's legends; white, dimmable. */
  KEYPAD,
  /** The indicator stripe above the reader; any colour, dimmable. */
  READER_STRIPE,
  /** The status LED on the rear. */
  STATUS
}
