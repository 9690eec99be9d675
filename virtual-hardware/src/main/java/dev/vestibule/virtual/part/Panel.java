package dev.vestibule.virtual.part;

import java.time.Duration;

/** What is wired to the reader connector. */
public sealed interface Panel {

  /** In words of an installer. */
  String words();

  /** Nothing. */
  record None() implements Panel {
    @Override
    public String words() {
      return "none";
    }
  }

  /**
   * A door controller that counts Wiegand pulses.
   *
   * @param silence after a pulse, that ends a frame; 1-1000 ms
   */
  record Wiegand(Duration silence) implements Panel {

    /** Longer than the usual 2 ms between pulses, shorter than the least 20 ms between frames. */
    public static final Duration USUAL_SILENCE = Duration.ofMillis(10);

    public Wiegand {
      if (silence.toMillis() < 1 || silence.compareTo(Duration.ofSeconds(1)) > 0) {
        throw new IllegalArgumentException("the silence after a frame is 1-1000 ms: " + silence);
      }
    }

    /** A controller with the usual silence. */
    public Wiegand() {
      this(USUAL_SILENCE);
    }

    @Override
    public String words() {
      return "Wiegand";
    }
  }

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

    @Override
    public String words() {
      return "OSDP, " + baud + " baud";
    }
  }
}
