package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.log.LogLine;
import dev.vestibule.device.services.logs.Locality;
import dev.vestibule.device.services.logs.LogFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a line is written for a server. Source: VAPIX, Remote syslog; observed lines of units. */
enum SyslogFormat {
  /** {@code 2023-08-23T16:30:14.998+02:00 host [ WARNING ] program[2096]: text}. */
  AXIS,
  /** {@code <12>Aug 23 16:32:18.000 host program: text}. */
  RFC3164,
  /** {@code <12>1 2023-08-23T16:34:23.000+02:00 host program - - - text}. */
  RFC5424;

  private static final DateTimeFormatter BSD =
      DateTimeFormatter.ofPattern("MMM ppd HH:mm:ss.SSS", Locale.US);
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

  /** The line, without a break at its end. */
  String print(LogLine line, Locality here) {
    var time = here.local(line.time());
    return switch (this) {
      case AXIS -> new LogFormat(here).print(line);
      case RFC3164 ->
          "<%d>%s %s %s: %s"
              .formatted(
                  priority(line), BSD.format(time), here.host(), line.program(), line.text());
      case RFC5424 ->
          "<%d>1 %s %s %s - - - %s"
              .formatted(
                  priority(line), ISO.format(time), here.host(), line.program(), line.text());
    };
  }

  private static int priority(LogLine line) {
    return line.facility().code() * 8 + line.severity().ordinal();
  }
}
