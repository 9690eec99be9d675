package dev.vestibule.device.services.logs.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Where one line ends and the next begins in a stream. Octet counting for RFC 5424, a line feed for
 * the older formats (RFC 6587, 3.4). Assumed: it is what syslog-ng does on the ports that the unit
 * uses for each.
 */
final class Framing {

  private Framing() {}

  static byte[] frame(SyslogFormat format, String line) {
    byte[] bytes = line.getBytes(UTF_8);
    return format == SyslogFormat.RFC5424
        ? (bytes.length + " " + line).getBytes(UTF_8)
        : (line + "\n").getBytes(UTF_8);
  }
}
