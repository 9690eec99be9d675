package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.device.kernel.web.PrettyJson;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.rest.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is round values on their way in and out. Source: VAPIX, Device Configuration APIs. */
final class Envelope {

  private static final String JSON = "application/json";

  private Envelope() {}

  /** What a body holds, or why it is not read. */
  sealed interface Body permits Body.Read, Body.Refused {
    /** An object with {@code data}. */
    record Read(ObjectNode sent) implements Body {
      JsonNode data() {
        return sent.path("data");
      }
    }

    /** It is none. */
    record Refused(Failure failure) implements Body {}
  }

  /** Reads a body. */
  static Body read(Request request) {
    String type = request.header("Content-Type").orElse("");
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase(JSON)) {
      return new Body.Refused(Failure.unreadable("The content type is not " + JSON));
    }
    JsonNode sent;
    try {
      sent = Json.MAPPER.readTree(request.body());
    } catch (JacksonException malformed) {
      return new Body.Refused(Failure.unreadable("The body is not JSON"));
    }
    if (!sent.isObject() || !sent.has("data")) {
      return new Body.Refused(Failure.unreadable("The body is not an object with 'data'"));
    }
    return new Body.Read((ObjectNode) sent);
  }

  /** The answer to something that was done. */
  static Response of(int status, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("status", "success");
        done.data().ifPresent(data -> answer.set("data", data));
        yield reply(status, answer);
      }
      case Failure failure -> of(failure);
    };
  }

  /** The answer to something that was not done. */
  static Response of(Failure failure) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("status", "error");
    answer.putObject("error").put("code", failure.code()).put("message", failure.message());
    return reply(failure.status(), answer);
  }

  /** An answer without envelope. */
  static Response reply(int status, JsonNode answer) {
    return Response.text(status, JSON, PrettyJson.print(answer) + "\n");
  }
}
