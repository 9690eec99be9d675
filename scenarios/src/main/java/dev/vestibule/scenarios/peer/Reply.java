package dev.vestibule.scenarios.peer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  /**
   * The value at a path of names and places in lists, from 0, with dots between them, in a JSON
   * body; of an object or a list its JSON without blanks.
   */
  public Optional<String> value(String path) {
    JsonNode node = JsonMapper.shared().readTree(body);
    for (String name : path.split("\\.")) {
      node = node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
    }
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(node.isContainer() ? node.toString() : node.asString());
  }
}
