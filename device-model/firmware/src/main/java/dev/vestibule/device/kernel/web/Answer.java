package dev.vestibule.device.kernel.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a JSON API's method gives. */
public sealed interface Answer {

  /** It worked. */
  record Data(JsonNode data) implements Answer {}

  /**
   * It did not.
   *
   * @param status of HTTP; most APIs fail with 200
   * @param code one of the API's
   * @param details for programs, such as the name of the property
   * @param others what failed besides
   */
  record Failed(
      int status, int code, String message, Optional<JsonNode> details, List<Failed> others)
      implements Answer {

    public Failed {
      others = List.copyOf(others);
    }

    /** The same with details for programs. */
    public Failed with(JsonNode details) {
      return new Failed(status, code, message, Optional.of(details), others);
    }

    /** The same with what failed besides. */
    public Failed and(List<Failed> others) {
      return new Failed(status, code, message, details, others);
    }
  }

  /** It worked, and there is nothing to tell. */
  static Data done() {
    return new Data(JsonNodeFactory.instance.objectNode());
  }

  /** It worked; fill in what there is to tell. */
  static Data data(Consumer<ObjectNode> filling) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    filling.accept(data);
    return new Data(data);
  }

  /** It did not work. */
  static Failed failed(int code, String message) {
    return new Failed(200, code, message, Optional.empty(), List.of());
  }
}
