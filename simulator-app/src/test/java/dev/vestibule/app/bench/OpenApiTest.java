package dev.vestibule.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.app.bench.route.Others;
import dev.vestibule.app.bench.route.Route;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

  private final BenchClient client = new BenchClient();
  private final List<Route<BenchUnit, ?, ?>> routes = BenchRoutes.all("1");

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void document_and_routes_name_the_same_paths_and_methods() {
    Set<String> documented = new TreeSet<>();
    JsonNode paths = document().get("paths");
    for (String path : paths.propertyNames()) {
      for (String method : paths.get(path).propertyNames()) documented.add(method + " " + path);
    }
    documented.add("get /bench/openapi.json");
    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(
            routes.stream()
                .map(it -> it.method().toLowerCase(Locale.ROOT) + " " + it.path())
                .toList());
  }

  @Test
  void every_field_of_every_body_is_documented_and_no_other() {
    for (Route<BenchUnit, ?, ?> route : routes) {
      if (!route.hasBody()) continue;
      JsonNode schema = operation(route).at("/requestBody/content/application~1json/schema");
      assertThat(Set.copyOf(schema.at("/properties").propertyNames()))
          .as(route.path())
          .containsExactlyInAnyOrderElementsOf(named(route.body()));
    }
  }

  @Test
  void every_parameter_is_documented() {
    for (Route<BenchUnit, ?, ?> route : routes) {
      Set<String> documented = new TreeSet<>();
      if (route.path().equals("/bench/openapi.json")) continue;
      for (JsonNode it : operation(route).path("parameters")) {
        documented.add(it.get("name").stringValue());
        boolean inPath = route.path().contains("{" + it.get("name").stringValue() + "}");
        assertThat(it.get("in").stringValue()).isEqualTo(inPath ? "path" : "query");
      }
      assertThat(documented)
          .as(route.path())
          .containsExactlyInAnyOrderElementsOf(named(route.parameters()));
    }
  }

  @Test
  void the_paths_that_outside_programs_rely_on_are_there() {
    assertThat(routes.stream().map(it -> it.method() + " " + it.path()))
        .contains(
            "POST /bench/v1/keypad",
            "POST /bench/v1/call-button",
            "POST /bench/v1/control-button",
            "POST /bench/v1/card",
            "POST /bench/v1/qr",
            "POST /bench/v1/io/{port}",
            "POST /bench/v1/pir",
            "POST /bench/v1/shock",
            "POST /bench/v1/case",
            "POST /bench/v1/scene",
            "POST /bench/v1/sound",
            "POST /bench/v1/environment",
            "POST /bench/v1/power",
            "POST /bench/v1/network",
            "POST /bench/v1/sd",
            "POST /bench/v1/hdmi",
            "POST /bench/v1/reader-connector",
            "POST /bench/v1/faults",
            "DELETE /bench/v1/faults/{name}",
            "GET /bench/v1/faults",
            "GET /bench/v1/board",
            "GET /bench/v1/speaker.wav",
            "GET /bench/v1/hdmi.png",
            "GET /bench/v1/panel.png",
            "GET /bench/v1/trace",
            "GET /bench/v1/clock",
            "PUT /bench/v1/clock",
            "POST /bench/v1/clock/advance",
            "POST /bench/v1/reset",
            "PUT /bench/v1/snapshots/{name}",
            "GET /bench/v1/status");
  }

  @Test
  void what_the_eyes_tell_is_what_the_document_says() {
    for (Route<BenchUnit, ?, ?> route : routes) {
      if (!(route.answer() instanceof Route.Answer.Json) || !route.method().equals("GET")) continue;
      JsonNode schema = operation(route).at("/responses/200/content/application~1json/schema");
      JsonNode told = client.look(route.path());
      assertThat(told.propertyNames()).as(route.path()).isNotEmpty();
      assertThat(List.copyOf(schema.at("/properties").propertyNames()))
          .as(route.path())
          .containsAll(told.propertyNames());
    }
  }

  private JsonNode document() {
    return client.look("/bench/openapi.json");
  }

  private JsonNode operation(Route<BenchUnit, ?, ?> route) {
    return document().get("paths").get(route.path()).get(route.method().toLowerCase(Locale.ROOT));
  }

  private static List<String> named(Class<? extends Record> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> !component.isAnnotationPresent(Others.class))
        .map(RecordComponent::getName)
        .toList();
  }
}
