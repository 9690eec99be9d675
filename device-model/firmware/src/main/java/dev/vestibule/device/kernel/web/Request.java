package dev.vestibule.device.kernel.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as an endpoint sees it.
 *
 * @param method such as {@code GET}
 * @param path without the query, decoded
 * @param rawPath the same as it was sent: only here a slash of a name differs from one between
 *     names
 * @param arguments of the query and, for a form, of the body; decoded
 * @param headers by name in lower case
 * @param body bytes of the body, at most what the endpoint admits
 * @param client who sent it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Request(
    String method,
    String path,
    String rawPath,
    Map<String, List<String>> arguments,
    Map<String, String> headers,
    byte[] body,
    Client client) {

  /** A request whose path needs no decoding. */
  public Request(
      String method,
      String path,
      Map<String, List<String>> arguments,
      Map<String, String> headers,
      byte[] body,
      Client client) {
    this(method, path, path, arguments, headers, body, client);
  }

  /** The first value of an argument. */
  public Optional<String> argument(String name) {
    List<String> values = arguments.getOrDefault(name, List.of());
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
  }

  /** The value of a header; case does not matter. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
