package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.store.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The five ways to write a call of the Intercom service, and what a fault looks like in each. */
public enum CallSyntax {
  RAW,
  PATH,
  JSON_RPC,
  GOOGLE,
  SIMPLE;

  private static final String SERVICE = "/vapix/intercom";
  private static final String ID = "a call";
  private static final int PARSE_ERROR = -32_700;

  private static final List<String> KEYS =
      List.of("Fault", "FaultCode", "FaultSubCode", "FaultReason", "FaultMsg");

  /** A request. */
  public record Sent(String method, String target, String body) {}

  /** The call of a function. */
  public Sent call(String function, JsonNode arguments) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    return switch (this) {
      case RAW -> {
        body.set(function, arguments);
        yield post(SERVICE, body);
      }
      case PATH -> post(SERVICE + "/" + function, arguments);
      case JSON_RPC -> {
        body.put("jsonrpc", "2.0").put("method", function).set("params", arguments);
        yield post(SERVICE, body.put("id", ID));
      }
      case GOOGLE -> {
        body.put("apiVersion", "1.0").put("method", function).set("params", arguments);
        yield post(SERVICE, body.put("context", ID));
      }
      case SIMPLE -> {
        var target = new StringBuilder(SERVICE + "/" + function + "?format=simple");
        flatten("", arguments, target);
        yield new Sent("GET", target.toString(), "");
      }
    };
  }

  private static Sent post(String target, JsonNode body) {
    return new Sent("POST", target, body.toString());
  }

  private static void flatten(String name, JsonNode node, StringBuilder target) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> flatten(below(name, field.getKey()), field.getValue(), target));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) flatten(below(name, "" + i), node.path(i), target);
    } else {
      target.append('&').append(encoded(name)).append('=').append(encoded(node.toString()));
    }
  }

  private static String below(String name, String part) {
    return name.isEmpty() ? part : name + "_" + part;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Whether an answer is a fault as this syntax writes it. */
  public boolean isFault(String answer) {
    if (this == SIMPLE) {
      List<String> names = answer.lines().map(line -> line.replaceFirst("=.*", "")).toList();
      return names.equals(KEYS);
    }
    JsonNode told;
    try {
      told = Json.MAPPER.readTree(answer);
    } catch (JacksonException noJson) {
      return false;
    }
    JsonNode error = told.path("error");
    return switch (this) {
      case JSON_RPC ->
          names(told).equals(List.of("jsonrpc", "error", "id"))
              && names(error).equals(List.of("code", "message", "data"))
              && error.path("code").asInt() == PARSE_ERROR
              && names(error.path("data")).equals(KEYS);
      case GOOGLE ->
          names(told).containsAll(List.of("apiVersion", "error"))
              && names(error).equals(List.of("code", "message", "errors"))
              && error.path("code").asInt() == PARSE_ERROR
              && names(error.path("errors").path(0))
                  .equals(List.of("domain", "reason", "message", "location"));
      default -> names(told).equals(KEYS);
    };
  }

  private static List<String> names(JsonNode object) {
    return new ArrayList<>(object.propertyNames());
  }
}
