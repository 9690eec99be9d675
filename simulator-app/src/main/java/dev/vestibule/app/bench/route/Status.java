package dev.vestibule.app.bench.route;

import java.util.Map;

/** Titles of HTTP status codes. */
final class Status {

  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(200, "OK"),
          Map.entry(204, "No Content"),
          Map.entry(400, "Bad Request"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(409, "Conflict"),
          Map.entry(413, "Content Too Large"),
          Map.entry(421, "Misdirected Request"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(501, "Not Implemented"),
          Map.entry(503, "Service Unavailable"));

  private Status() {}

  static String title(int status) {
    String title = TITLES.get(status);
    if (title == null) throw new IllegalArgumentException("no title for status " + status);
    return title;
  }
}
