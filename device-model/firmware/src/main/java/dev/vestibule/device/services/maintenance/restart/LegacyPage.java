package dev.vestibule.device.services.maintenance.restart;

import dev.vestibule.device.kernel.web.Response;

/**
 * The small page with which the old interfaces of maintenance answer before they act. Its words are
 * assumed; clients look at the status alone.
 */
public final class LegacyPage {

  private LegacyPage() {}

  /** A page that says so; the connection ends with it. */
  public static Response of(String title, String words) {
    return Response.text(
            200,
            "text/html",
            """
            <html>
            <head><title>%s</title></head>
            <body>%s</body>
            </html>
            """
                .formatted(title, words))
        .with("Connection", "close");
  }
}
