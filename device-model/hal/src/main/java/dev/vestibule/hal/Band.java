package dev.vestibule.hal;

/** A radio field of the card reader. */
public enum Band {
  /** 125 kHz, also 134 kHz. */
  LOW_FREQUENCY,
  /** 13.56 MHz. */
  HIGH_FREQUENCY
}
