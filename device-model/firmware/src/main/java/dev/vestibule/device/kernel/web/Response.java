package dev.vestibule.device.kernel.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param status HTTP status code
 * @param contentType value of the header
 * @param headers further headers
 * @param body bytes of the body
 */
@SuppressWarnings("ArrayRecordComponent")
public record Response(int status, String contentType, Map<String, String> headers, byte[] body) {

  /** An answer of text in UTF-8. */
  public static Response text(int status, String contentType, String body) {
    return new Response(status, contentType, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  /** The same answer with one more header. */
  public Response with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Response(status, contentType, more, body);
  }

  /** An answer of plain text. */
  public static Response plain(String body) {
    return text(200, "text/plain", body);
  }
}
