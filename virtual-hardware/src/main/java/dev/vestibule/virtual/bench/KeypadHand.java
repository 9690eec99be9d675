package dev.vestibule.virtual.bench;

import dev.vestibule.hal.Signals;
import dev.vestibule.virtual.part.VirtualKeypad;
import java.time.Duration;

/** A finger on the keypad. */
public final class KeypadHand {

  private static final Duration USUAL = Duration.ofMillis(150);
  private static final Duration FASTEST = Duration.ofMillis(10);
  private static final Duration SLOWEST = Duration.ofMinutes(1);
  private static final int MOST_KEYS = 100;

  private final Doing doing;
  private final VirtualKeypad keypad;
  private long free;

  KeypadHand(Doing doing, VirtualKeypad keypad) {
    this.doing = doing;
    this.keypad = keypad;
  }

  /** Puts a finger down on a key, one of {@code 0-9 * #}. */
  public void press(char key) {
    VirtualKeypad.check(key);
    doing.now("Key " + hidden(key) + " pressed", Signals.KEYPAD, () -> keypad.press(key));
  }

  /** Lifts the finger off a key. */
  public void release(char key) {
    VirtualKeypad.check(key);
    doing.time().act(() -> keypad.release(key));
  }

  /** As {@link #type(String, Duration)} at the usual speed of 150 ms a key. */
  public Duration type(String keys) {
    return type(keys, USUAL);
  }

  /**
   * Presses and releases keys in order, the first one now, or after what is still being typed.
   *
   * @param keys 1-100 of {@code 0-9 * #}
   * @param interval from key to key, 10 ms to 1 min; each is down for half of it, 100 ms at most
   * @return the time until the last one is up
   */
  public Duration type(String keys, Duration interval) {
    check(keys, interval);
    Duration[] end = {Duration.ZERO};
    doing.now(
        "Keys " + hidden(keys) + " typed",
        Signals.KEYPAD,
        () -> end[0] = book(keys, interval.toNanos()));
    return end[0];
  }

  private Duration book(String keys, long interval) {
    long now = doing.time().nanos();
    long down = Math.min(interval / 2, Duration.ofMillis(100).toNanos());
    long start = Math.max(now, free);
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      long at = start + i * interval;
      doing.time().at(at, () -> keypad.press(key));
      doing.time().at(at + down, () -> keypad.release(key));
    }
    free = start + keys.length() * interval;
    return Duration.ofNanos(free - interval + down - now);
  }

  private static void check(String keys, Duration interval) {
    if (keys.isEmpty() || keys.length() > MOST_KEYS) {
      throw new IllegalArgumentException("1-" + MOST_KEYS + " keys are typed: " + keys.length());
    }
    keys.chars().forEach(key -> VirtualKeypad.check((char) key));
    if (interval.compareTo(FASTEST) < 0 || interval.compareTo(SLOWEST) > 0) {
      throw new IllegalArgumentException("keys follow each other in 10 ms to 1 min: " + interval);
    }
  }

  private static String hidden(char key) {
    return Character.isDigit(key) ? "•" : String.valueOf(key);
  }

  private static String hidden(String keys) {
    return keys.replaceAll("[0-9]", "•");
  }
}
