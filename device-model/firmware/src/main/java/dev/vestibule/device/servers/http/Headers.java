package dev.vestibule.device.servers.http;

import io.netty.util.AsciiString;
import java.util.Map;

/** Headers of every answer. Source: AXIS OS knowledge base, default headers. */
final class Headers {

  static final Map<AsciiString, AsciiString> OF_EVERY_ANSWER =
      Map.of(
          ascii("X-Frame-Options"), ascii("SAMEORIGIN"),
          ascii("X-Content-Type-Options"), ascii("nosniff"),
          ascii("X-XSS-Protection"), ascii("1; mode=block"),
          ascii("Content-Security-Policy"), ascii("default-src 'self'; frame-ancestors 'self'"),
          ascii("Referrer-Policy"), ascii("strict-origin-when-cross-origin"));

  static final AsciiString CONTENT_TYPE = ascii("Content-Type");
  static final AsciiString CONTENT_LENGTH = ascii("Content-Length");
  static final AsciiString CONNECTION = ascii("Connection");
  static final AsciiString CLOSE = ascii("close");
  static final AsciiString KEEP_ALIVE = ascii("keep-alive");

  private Headers() {}

  private static AsciiString ascii(String text) {
    return AsciiString.cached(text);
  }
}
