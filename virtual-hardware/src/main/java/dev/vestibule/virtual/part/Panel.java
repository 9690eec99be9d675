package dev.vestibule.virtual.part;

/** What is wired to the reader connector. */
public sealed interface Panel {

  /** Nothing. */
  record None() implements Panel {}

  /** A door controller that counts Wiegand pulses. */
  record Wiegand() implements Panel {}

  /**
   * A door controller that speaks OSDP over RS-485.
   *
   * @param baud its speed, 9 600-230 400
   */
  record Osdp(int baud) implements Panel {
    public Osdp {
      if (baud < 9_600 || baud > 230_400) {
        throw new IllegalArgumentException("baud is 9600-230400: " + baud);
      }
    }
  }
}
