package dev.vestibule.app.bench.route;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a table of routes as an OpenAPI 3.1 document. */
public final class OpenApi {

  private final String title;
  private final String description;
  private final String version;

  public OpenApi(String title, String description, String version) {
    this.title = title;
    this.description = description;
    this.version = version;
  }

  /** The document as a tree that can be written as JSON. */
  public Map<String, Object> document(List<? extends Route<?, ?, ?>> routes) {
    Map<String, Object> paths = new LinkedHashMap<>();
    for (Route<?, ?, ?> route : routes) {
      @SuppressWarnings("unchecked")
      var methods =
          (Map<String, Object>)
              paths.computeIfAbsent(route.path(), path -> new LinkedHashMap<String, Object>());
      methods.put(route.method().toLowerCase(Locale.ROOT), operation(route));
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.1");
    document.put("info", Map.of("title", title, "description", description, "version", version));
    document.put("paths", paths);
    document.put("components", Map.of("schemas", Map.of("Problem", problem())));
    return document;
  }

  private static Map<String, Object> operation(Route<?, ?, ?> route) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", route.summary());
    List<Object> parameters = parameters(route);
    if (!parameters.isEmpty()) operation.put("parameters", parameters);
    if (route.hasBody()) {
      operation.put(
          "requestBody",
          Map.of("required", true, "content", json("application/json", Schema.of(route.body()))));
    }
    Map<String, Object> responses = new LinkedHashMap<>();
    switch (route.answer()) {
      case Route.Answer.None none -> responses.put("204", Map.of("description", "Done."));
      case Route.Answer.Json(Class<? extends Record> type) ->
          responses.put("200", answer(json("application/json", Schema.of(type))));
      case Route.Answer.Media(List<String> types) -> {
        Map<String, Object> content = new LinkedHashMap<>();
        types.forEach(type -> content.put(type, Map.of()));
        responses.put("200", answer(content));
      }
    }
    responses.put("default", refusal());
    operation.put("responses", responses);
    return operation;
  }

  private static List<Object> parameters(Route<?, ?, ?> route) {
    List<String> inPath = Template.of(route.path()).variables();
    List<Object> parameters = new ArrayList<>();
    for (RecordComponent component : route.parameters().getRecordComponents()) {
      boolean variable = inPath.contains(component.getName());
      parameters.add(
          Map.of(
              "name",
              component.getName(),
              "in",
              variable ? "path" : "query",
              "required",
              component.getType() != Optional.class,
              "schema",
              Schema.of(component)));
    }
    return parameters;
  }

  private static Map<String, Object> answer(Map<String, Object> content) {
    return Map.of("description", "What was asked for.", "content", content);
  }

  private static Map<String, Object> refusal() {
    return Map.of(
        "description",
        "Nothing was changed; the problem says why.",
        "content",
        json("application/problem+json", Map.of("$ref", "#/components/schemas/Problem")));
  }

  private static Map<String, Object> json(String type, Map<String, Object> schema) {
    return Map.of(type, Map.of("schema", schema));
  }

  private static Map<String, Object> problem() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("type", Map.of("type", "string"));
    properties.put("title", Map.of("type", "string"));
    properties.put("status", Map.of("type", "integer"));
    properties.put("detail", Map.of("type", "string"));
    properties.put("pointer", Map.of("type", "string", "description", "The field, RFC 6901."));
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        List.of("type", "title", "status", "detail"));
  }
}
