package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.web.Response;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Map;

/** The server's own pages, in the form its clients know. Source: VAPIX conventions, observed. */
final class Pages {

  /** Headers of every answer. Source: AXIS OS knowledge base, default headers. */
  static final Map<String, String> HEADERS =
      Map.of(
          "X-Frame-Options", "SAMEORIGIN",
          "X-Content-Type-Options", "nosniff",
          "X-XSS-Protection", "1; mode=block",
          "Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'",
          "Referrer-Policy", "strict-origin-when-cross-origin");

  private Pages() {}

  /** A page for a status of 400 or above. It repeats nothing of the request. */
  static Response error(int status) {
    String reason = HttpResponseStatus.valueOf(status).reasonPhrase();
    return Response.text(
        status,
        "text/html; charset=iso-8859-1",
        """
        <!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
        <html><head>
        <title>%d %s</title>
        </head><body>
        <h1>%s</h1>
        </body></html>
        """
            .formatted(status, reason, reason));
  }
}
