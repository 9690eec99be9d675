package dev.vestibule.device.services.pages;

import dev.vestibule.device.kernel.web.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** A file that browsers get. */
enum Page {
  FIRST_RUN("first-run.html", "text/html; charset=utf-8"),
  START("start.html", "text/html; charset=utf-8"),
  STYLE("style.css", "text/css; charset=utf-8"),
  FIRST_RUN_SCRIPT("first-run.js", "text/javascript; charset=utf-8"),
  START_SCRIPT("start.js", "text/javascript; charset=utf-8"),
  UNIT("unit.svg", "image/svg+xml");

  /** Nothing but what comes from the unit itself, and nothing written into the page. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Stands in documents for the number. */
  private static final String SECURE_PORT = "{secure-port}";

  private final String file;
  private final String type;

  Page(String file, String type) {
    this.file = file;
    this.type = type;
  }

  /** Where pages find it; documents are told apart by who asks and not by their path. */
  String path() {
    return "/pages/" + file;
  }

  /** The file. Browsers ask each time whether it is still the same: an upgrade may change it. */
  Response response() {
    return response(bytes());
  }

  /** A document that leads to this port over TLS, if there is one. */
  Response leadingTo(OptionalInt securePort) {
    String port = securePort.isPresent() ? "" + securePort.getAsInt() : "";
    String document = new String(bytes(), StandardCharsets.UTF_8).replace(SECURE_PORT, port);
    return response(document.getBytes(StandardCharsets.UTF_8));
  }

  private Response response(byte[] body) {
    return Response.bytes(200, type, body)
        .with("Content-Security-Policy", POLICY)
        .with("Cache-Control", "no-cache");
  }

  private byte[] bytes() {
    try (InputStream in = Page.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("no resource " + file);
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
