package dev.vestibule.device.servers.http;

import java.util.Map;

/** Headers of every answer. Source: AXIS OS knowledge base, default headers. */
final class Headers {

  static final Map<String, String> OF_EVERY_ANSWER =
      Map.of(
          "X-Frame-Options", "SAMEORIGIN",
          "X-Content-Type-Options", "nosniff",
          "X-XSS-Protection", "1; mode=block",
          "Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'",
          "Referrer-Policy", "strict-origin-when-cross-origin");

  private Headers() {}
}
