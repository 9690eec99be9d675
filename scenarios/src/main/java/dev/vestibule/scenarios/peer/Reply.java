package dev.vestibule.scenarios.peer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer of a web server.
 *
 * @param status HTTP status code
 * @param headers in order, names in lower case
 * @param body its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, List<Map.Entry<String, String>> headers, byte[] body) {

  /** The first value of a header; case does not matter. */
  public Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** All values of a header; case does not matter. */
  public List<String> all(String name) {
    return headers.stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The body as text in UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
