package dev.vestibule.hal;

import java.time.Duration;
import java.util.Objects;

/**
 * What a lamp emits.
 *
 * @param colour its colour at full level
 * @param level brightness in percent, 0-100
 * @param period time of one flash, half of it lit; zero for a steady light
 */
public record Light(Colour colour, int level, Duration period) {

  /** No light. */
  public static final Light OFF = new Light(Colour.BLACK, 0, Duration.ZERO);

  public Light {
    Objects.requireNonNull(colour);
    if (level < 0 || level > 100)
      throw new IllegalArgumentException("level is 0-100 percent: " + level);
    if (period.isNegative()) throw new IllegalArgumentException("a flash takes time: " + period);
  }

  /** A steady light at full level. */
  public static Light steady(Colour colour) {
    return new Light(colour, 100, Duration.ZERO);
  }

  /** A steady light at this level, 0-100 percent. */
  public static Light dimmed(Colour colour, int level) {
    return new Light(colour, level, Duration.ZERO);
  }

  /** A light at full level that flashes with this period. */
  public static Light flashing(Colour colour, Duration period) {
    return new Light(colour, 100, period);
  }

  /** Whether the lamp gives any light at all. */
  public boolean lit() {
    return level > 0 && !colour.equals(Colour.BLACK);
  }

  /** Whether the lamp is lit and goes on and off. */
  public boolean flashes() {
    return lit() && !period.isZero();
  }
}
