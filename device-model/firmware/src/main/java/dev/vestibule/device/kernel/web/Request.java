package dev.vestibule.device.kernel.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as an endpoint sees it.
 *
 * @param method such as {@code GET}
 * @param path without the query
 * @param arguments of the query and, for a form, of the body; decoded
 * @param body bytes of the body, at most what the server admits
 */
@SuppressWarnings("ArrayRecordComponent")
public record Request(
    String method, String path, Map<String, List<String>> arguments, byte[] body) {

  /** The first value of an argument. */
  public Optional<String> argument(String name) {
    return arguments.getOrDefault(name, List.of()).stream().findFirst();
  }
}
