package dev.vestibule.device.services.logs;

import dev.vestibule.device.kernel.log.LogLine;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A line as the unit writes it, such as {@code 2020-09-07T14:16:29.231-05:00 axis-accc8e012345 [
 * ERR ] kernel: text}. Source: VAPIX, System settings and Remote syslog, examples.
 */
public final class LogFormat {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

  private final Locality here;

  public LogFormat(Locality here) {
    this.here = here;
  }

  /** The line, without a break at its end. */
  public String print(LogLine line) {
    return "%s %s [ %-8s] %s: %s"
        .formatted(
            TIME.format(here.local(line.time())),
            here.host(),
            line.severity(),
            line.tag(),
            line.text());
  }
}
