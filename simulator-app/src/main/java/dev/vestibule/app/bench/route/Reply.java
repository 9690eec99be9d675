package dev.vestibule.app.bench.route;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back to the caller.
 *
 * @param status HTTP status code
 * @param contentType of the body; empty without a body
 * @param headers further headers
 * @param body bytes of the body
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(int status, String contentType, Map<String, String> headers, byte[] body) {

  /** Done; there is nothing to tell. */
  public static Reply done() {
    return new Reply(204, "", Map.of(), new byte[0]);
  }

  /** This value as JSON. */
  public static Reply json(Object value) {
    return new Reply(200, "application/json", Map.of(), BenchJson.MAPPER.writeValueAsBytes(value));
  }

  /** These bytes. */
  public static Reply media(String contentType, byte[] body) {
    return new Reply(200, contentType, Map.of(), body);
  }

  /** This text. */
  public static Reply text(String contentType, String body) {
    return media(contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A problem (RFC 9457). */
  public static Reply problem(int status, String detail) {
    return problem(status, detail, Map.of());
  }

  /** A problem with one field, which a JSON pointer names; the empty one means the whole body. */
  public static Reply wrong(String pointer, String detail) {
    return problem(400, detail, Map.of("pointer", pointer));
  }

  /** The reply with one more header. */
  public Reply with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, contentType, more, body);
  }

  private static Reply problem(int status, String detail, Map<String, String> members) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", Status.title(status));
    problem.put("status", status);
    problem.put("detail", detail);
    problem.putAll(members);
    byte[] body = BenchJson.MAPPER.writeValueAsBytes(problem);
    return new Reply(status, "application/problem+json", Map.of(), body);
  }
}
