package dev.vestibule.device.kernel.reader;

import dev.vestibule.hal.Light;
import java.time.Duration;

/**
 * What one lamp shall do. Source: VAPIX, Intercom service, ledFeedback.
 *
 * @param led which lamp
 * @param permanent whether it goes on until something else is wanted; otherwise the lamp is the
 *     unit's again when it is done
 * @param on how long it is lit each time
 * @param off how long it is dark each time
 * @param valueOn what it emits while it is lit, as its type has it
 * @param valueOff what it emits while it is dark
 * @param loops how many times, from 1, unless it is permanent
 */
public record LedFeedback(
    Led led, boolean permanent, Duration on, Duration off, int valueOn, int valueOff, int loops) {

  /** What is shorter nobody sees; it would keep the unit busy. (Assumed.) */
  public static final Duration SHORTEST = Duration.ofMillis(20);

  public LedFeedback {
    boolean tooFast =
        on.isPositive() && on.compareTo(SHORTEST) < 0
            || off.isPositive() && off.compareTo(SHORTEST) < 0;
    if (tooFast || on.isNegative() || off.isNegative() || loops < 1) {
      throw new IllegalArgumentException("a lamp takes time: " + on + " " + off + " " + loops);
    }
    if (!permanent && on.isZero() && off.isZero()) {
      throw new IllegalArgumentException("what runs once takes time");
    }
  }

  /** Whether it does not change any more. */
  public boolean steady() {
    return permanent && off.isZero();
  }

  public Light lit() {
    return led.light(valueOn);
  }

  public Light dark() {
    return led.light(valueOff);
  }
}
