package dev.vestibule.device.kernel.reader;

import java.time.Duration;

/**
 * What the beeper shall do.
 *
 * @param on time of one tone; zero for silence
 * @param off time after each tone
 * @param count how many tones; 0 goes on until another beep
 */
public record Beep(Duration on, Duration off, int count) {

  /** No tone. */
  public static final Beep SILENCE = new Beep(Duration.ZERO, Duration.ZERO, 1);

  public Beep {
    if (on.isNegative() || off.isNegative() || count < 0) {
      throw new IllegalArgumentException("a beep takes time: " + on + " " + off + " " + count);
    }
  }

  /** A tone until another beep. */
  public static Beep steady() {
    return new Beep(Duration.ofSeconds(1), Duration.ZERO, 0);
  }
}
