package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.BenchJson;
import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Request;
import dev.vestibule.app.bench.route.Router;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A program that drives a unit through the routes, without wires between them. */
final class BenchClient implements AutoCloseable {

  private final Twin twin = Twin.builder().preset(Presets.named("stand-alone")).build();
  private final Router<BenchUnit> router =
      new Router<>(
          BenchRoutes.all("1"),
          new BenchUnit(
              twin.bench(),
              twin::ready,
              () -> Map.of("host", "127.0.0.1"),
              twin::traffic,
              new Shelf()));

  Reply get(String pathAndQuery) {
    return send("GET", pathAndQuery, "");
  }

  Reply post(String path, String body) {
    return send("POST", path, body);
  }

  Reply put(String path, String body) {
    return send("PUT", path, body);
  }

  Reply send(String method, String pathAndQuery, String body) {
    String[] parts = pathAndQuery.split("\\?", 2);
    return router.answer(
        new Request(
            method,
            parts[0],
            parts.length == 1 ? Map.of() : query(parts[1]),
            body.getBytes(StandardCharsets.UTF_8)));
  }

  JsonNode look(String path) {
    return json(get(path));
  }

  static JsonNode json(Reply reply) {
    return BenchJson.MAPPER.readTree(reply.body());
  }

  void advance(double seconds) {
    post("/bench/v1/clock/advance", "{\"seconds\":" + seconds + "}");
  }

  String relay1() {
    return look("/bench/v1/board").at("/relays/0/circuit").stringValue();
  }

  Twin twin() {
    return twin;
  }

  @Override
  public void close() {
    twin.close();
  }

  private static Map<String, String> query(String text) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      String[] nameAndValue = pair.split("=", 2);
      query.put(nameAndValue[0], URLDecoder.decode(nameAndValue[1], StandardCharsets.UTF_8));
    }
    return query;
  }
}
