package dev.vestibule.device.kernel.web.rpc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as notifications bear them, and functions ask for: UTC, with microseconds. */
public final class Timestamp {

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Timestamp() {}

  /** Such as {@code 2026-01-02T03:04:05.678901Z}. */
  public static String of(Instant time) {
    return MICROSECONDS.format(time);
  }

  /** Whether a text is this time; what it does not show of it does not count. */
  public static boolean means(String text, Instant time) {
    return text.equals(of(time));
  }
}
