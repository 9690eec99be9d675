package dev.vestibule.device.kernel.web;

import io.netty.handler.codec.http.HttpResponseStatus;

/**
 * The page for a status, in the form clients know. It repeats nothing of the request. Source: VAPIX
 * conventions, observed.
 */
final class StatusPage {

  private StatusPage() {}

  static Response of(int status) {
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
