package dev.vestibule.device.services.pages;

import dev.vestibule.device.kernel.web.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that browsers get as it is. */
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
    return Response.bytes(200, type, bytes())
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
