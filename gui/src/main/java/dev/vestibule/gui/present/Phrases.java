package dev.vestibule.gui.present;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times are written. */
public final class Phrases {

  private static final DateTimeFormatter CLOCK = formatter("HH:mm:ss.SSS");
  private static final DateTimeFormatter SECONDS = formatter("HH:mm:ss");
  private static final DateTimeFormatter DATE = formatter("EEE d MMM yyyy");

  private Phrases() {}

  /** Such as {@code 14:32:07.412}. */
  public static String clock(Instant time) {
    return CLOCK.format(time);
  }

  /** Such as {@code 14:32:07}. */
  public static String seconds(Instant time) {
    return SECONDS.format(time);
  }

  /** Such as {@code Sat 31 Jan 2026}. */
  public static String date(Instant time) {
    return DATE.format(time);
  }

  /** The delay after a head, such as {@code +5 ms}, {@code +1.38 s} or {@code +12 min}. */
  public static String delay(long nanos) {
    long millis = nanos / 1_000_000;
    if (millis < 1_000) return "+" + millis + " ms";
    if (millis < 60_000) return String.format(Locale.ROOT, "+%.2f s", millis / 1_000.0);
    if (millis < 3_600_000) return "+" + millis / 60_000 + " min";
    return "+" + millis / 3_600_000 + " h";
  }

  /** What is left, such as {@code 4.2 s}. */
  public static String left(long nanos) {
    long tenths = Math.max(0, (nanos + 50_000_000) / 100_000_000);
    if (tenths < 600) return tenths / 10 + "." + tenths % 10 + " s";
    long seconds = tenths / 10;
    return String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(ZoneOffset.UTC);
  }
}
