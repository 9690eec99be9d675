package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Request;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes of what came over the wire what an endpoint sees. */
final class Requests {

  /** Arguments in one request (assumed). */
  private static final int MOST_ARGUMENTS = 1_000;

  private Requests() {}

  /** Empty if the target or the form cannot be understood, or has more than anybody needs. */
  static Optional<Request> read(Incoming incoming, Client client) {
    HttpRequest head = incoming.head();
    byte[] body = incoming.body();
    try {
      var target =
          new QueryStringDecoder(
              origin(head.uri()), StandardCharsets.UTF_8, true, MOST_ARGUMENTS + 1);
      Map<String, List<String>> arguments = new LinkedHashMap<>();
      merge(arguments, target.parameters());
      if (isForm(head, body)) merge(arguments, form(body));
      if (count(arguments) > MOST_ARGUMENTS) return Optional.empty();
      return Optional.of(
          new Request(
              head.method().name(),
              target.path(),
              target.rawPath(),
              arguments,
              headers(head),
              body,
              client));
    } catch (IllegalArgumentException badEscape) {
      return Optional.empty();
    }
  }

  private static Map<String, String> headers(HttpRequest head) {
    Map<String, String> headers = new HashMap<>();
    var each = head.headers().iteratorAsString();
    while (each.hasNext()) {
      Map.Entry<String, String> header = each.next();
      headers.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue());
    }
    return headers;
  }

  /** A proxy's request line names the host too; it is not part of the path. */
  private static String origin(String target) {
    int scheme = target.indexOf("://");
    if (scheme < 0 || target.startsWith("/")) return target;
    int path = target.indexOf('/', scheme + 3);
    return path < 0 ? "/" : target.substring(path);
  }

  /** Clients send forms under many content types, so what does not say otherwise is one. */
  private static boolean isForm(HttpRequest head, byte[] body) {
    if (body.length == 0) return false;
    String type = head.headers().get(HttpHeaderNames.CONTENT_TYPE, "");
    return type.isEmpty()
        || type.startsWith("application/x-www-form-urlencoded")
        || type.startsWith("text/plain");
  }

  private static Map<String, List<String>> form(byte[] body) {
    var text = new String(body, StandardCharsets.UTF_8).strip();
    return new QueryStringDecoder(text, StandardCharsets.UTF_8, false, MOST_ARGUMENTS + 1)
        .parameters();
  }

  private static int count(Map<String, List<String>> arguments) {
    int count = 0;
    for (List<String> values : arguments.values()) count += values.size();
    return count;
  }

  private static void merge(Map<String, List<String>> all, Map<String, List<String>> more) {
    more.forEach(
        (name, values) -> all.computeIfAbsent(name, key -> new ArrayList<>()).addAll(values));
  }
}
