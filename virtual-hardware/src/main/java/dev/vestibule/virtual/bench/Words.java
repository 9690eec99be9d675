package dev.vestibule.virtual.bench;

import java.time.Duration;
import java.util.Locale;

/** How quantities are put into words. */
final class Words {

  private Words() {}

  /** Such as {@code 300 ms} or {@code 2.5 s}. */
  static String of(Duration duration) {
    if (duration.toMillis() < 1_000) return duration.toMillis() + " ms";
    return number(duration.toMillis() / 1_000.0) + " s";
  }

  /** At most two decimals, none that say nothing. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
