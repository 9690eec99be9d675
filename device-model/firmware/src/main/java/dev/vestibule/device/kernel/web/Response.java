package dev.vestibule.device.kernel.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An answer.
 *
 * @param status HTTP status code
 * @param contentType value of the header
 * @param headers values of further headers
 * @param body what follows them
 */
public record Response(
    int status, String contentType, Map<String, List<String>> headers, Body body) {

  /** What follows the headers. */
  public sealed interface Body {}

  /** All at once; a client may ask for a range of it. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Whole(byte[] bytes) implements Body {}

  /**
   * One piece after the other, until one side ends it.
   *
   * @param source is handed the outlet, in the loop
   */
  public record Flow(Consumer<Outlet> source) implements Body {}

  /**
   * The connection becomes a WebSocket, if the client has asked for that properly.
   *
   * @param limits for the client
   * @param opened is handed the socket, in the loop, and says who listens
   */
  public record Upgrade(WebSocket.Limits limits, Function<WebSocket, WebSocket.Listener> opened)
      implements Body {}

  /** An answer of bytes. */
  public static Response bytes(int status, String contentType, byte[] body) {
    return new Response(status, contentType, Map.of(), new Whole(body));
  }

  /** An answer of text in UTF-8. */
  public static Response text(int status, String contentType, String body) {
    return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer of plain text. */
  public static Response plain(String body) {
    return text(200, "text/plain", body);
  }

  /** An answer that flows. */
  public static Response flow(String contentType, Consumer<Outlet> source) {
    return new Response(200, contentType, Map.of(), new Flow(source));
  }

  /** An answer that makes the connection a WebSocket. */
  public static Response webSocket(
      WebSocket.Limits limits, Function<WebSocket, WebSocket.Listener> opened) {
    return new Response(101, "", Map.of(), new Upgrade(limits, opened));
  }

  /** The server's own page for this status of 400 or above. */
  public static Response page(int status) {
    return StatusPage.of(status);
  }

  /** The same answer with one more header. */
  public Response with(String header, String value) {
    return with(header, List.of(value));
  }

  /** The same answer with one more header that comes as often as it has values. */
  public Response with(String header, List<String> values) {
    Map<String, List<String>> more = new LinkedHashMap<>(headers);
    more.put(header, values);
    return new Response(status, contentType, more, body);
  }
}
