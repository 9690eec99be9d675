package dev.vestibule.virtual.time;

/** How device time passes. */
public sealed interface Pace {

  /** As fast as the wall clock. */
  record Real() implements Pace {}

  /**
   * Faster or slower than the wall clock.
   *
   * @param factor device seconds per second, above 0, at most 10 000
   */
  record Scaled(double factor) implements Pace {
    public Scaled {
      if (!(factor > 0 && factor <= 10_000)) {
        throw new IllegalArgumentException("factor is above 0 and at most 10 000: " + factor);
      }
    }
  }

  /** Only when told. */
  record Stepped() implements Pace {}

  /** Device seconds per second; 0 when stepped. */
  default double speed() {
    return switch (this) {
      case Real real -> 1;
      case Scaled scaled -> scaled.factor();
      case Stepped stepped -> 0;
    };
  }
}
