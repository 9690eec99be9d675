package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.IoPort.Loop;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The supervised I/O API. The hardware has fixed limits between its states and tells no level:
 * ranges are empty and cannot be set (assumed).
 */
final class SupervisedIo {

  private static final int DONE = 1;
  private static final int INVALID_RANGE = 2204;
  private static final int INVALID_PORT = 2205;
  private static final int NOT_SUPERVISABLE = 2206;

  private static final Codes CODES =
      new Codes(OptionalInt.empty(), 2101, 2100, 2102, 2103, 2203, 1100);

  private static final String LIST = "ports";
  private static final int MOST_PORTS = 256;
  private static final Shape NUMBER = Shape.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private static final Shape ASKED =
      Shape.object()
          .optional(LIST, Shape.list(Shape.object().required("port", NUMBER), 0, MOST_PORTS));

  private static final Shape RANGE =
      Shape.object()
          .required("state", Shape.text(0, 20))
          .required("lowerlimit", NUMBER)
          .required("upperlimit", NUMBER);

  private static final Shape WANTED =
      Shape.object()
          .required(
              LIST,
              Shape.list(
                  Shape.object()
                      .optional("port", NUMBER)
                      .optional("supervised", Shape.bool())
                      .optional("ranges", Shape.list(RANGE, 0, 16)),
                  1,
                  MOST_PORTS));

  private final Kernel kernel;
  private final List<Port> ports;

  SupervisedIo(Kernel kernel, List<Port> ports) {
    this.kernel = kernel;
    this.ports = ports;
  }

  JsonApi declaration() {
    return JsonApi.at(
            "/axis-cgi/supervisedio.cgi",
            Api.official("supervised-io", "2.0", "Supervised I/O"),
            "Tells cut and shorted wires of inputs from open and closed circuits.",
            Source.vapix("Supervised I/O"))
        .codes(CODES)
        .listIn(LIST)
        .method("getNumberOfPorts", Access.OPERATOR, ASKED, call -> count())
        .method(
            "isSupervisable",
            Access.OPERATOR,
            ASKED,
            call -> describe(call, Port::isSupervisable, SupervisedIo::supervisable))
        .method(
            "getSupervised",
            Access.OPERATOR,
            ASKED,
            call -> describe(call, Port::isSupervised, SupervisedIo::state))
        .method("setSupervised", Access.OPERATOR, WANTED, this::supervise)
        .method(
            "getSupervisedRanges",
            Access.OPERATOR,
            ASKED,
            call -> describe(call, port -> true, (port, item) -> item.putArray("ranges")))
        .method(
            "getSupportedStates",
            Access.OPERATOR,
            ASKED,
            call -> describe(call, port -> true, SupervisedIo::states))
        .build();
  }

  private Answer count() {
    long outputs = ports.stream().filter(Port::isOutput).count();
    return Answer.data(data -> data.put("inputs", ports.size() - outputs).put("outputs", outputs));
  }

  /** Describes the ports a client asks for, or those that match if it names none. */
  private Answer describe(
      Call call, Predicate<Port> unasked, BiConsumer<Port, ObjectNode> description) {
    JsonNode asked = call.params().path(LIST);
    for (JsonNode each : asked) {
      if (!isPort(each)) return Answer.failed(INVALID_PORT, "Invalid port parameter");
    }
    List<Port> told =
        asked.isEmpty()
            ? ports.stream().filter(unasked).toList()
            : asked.valueStream().map(each -> ports.get(each.path("port").intValue())).toList();
    return Answer.data(
        data -> {
          ArrayNode items = data.putArray("items");
          for (Port port : told) {
            description.accept(port, items.addObject().put("port", port.index()));
          }
        });
  }

  private static void supervisable(Port port, ObjectNode item) {
    item.put("input", port.isSupervisable()).put("output", false);
  }

  private static void state(Port port, ObjectNode item) {
    item.put("supervised", port.isSupervised());
    item.put("supervisable", port.isSupervisable());
    item.put("state", word(port.loop()));
  }

  private static void states(Port port, ObjectNode item) {
    ArrayNode states = item.putArray("states");
    if (!port.isSupervisable()) return;
    for (Loop loop : List.of(Loop.SHORTED, Loop.CLOSED, Loop.OPEN, Loop.CUT)) {
      states.addObject().put("name", word(loop));
    }
  }

  private Answer supervise(Call call) {
    Map<String, String> settings = new LinkedHashMap<>();
    Answer answer =
        Answer.data(
            data -> {
              ArrayNode items = data.putArray("items");
              for (JsonNode wanted : call.params().path(LIST)) {
                supervise(wanted, settings, items);
              }
            });
    kernel
        .journal()
        .note(Kind.INPUT, call.client().name() + " sets the supervision of ports")
        .then(() -> kernel.parameters().set(settings));
    return answer;
  }

  private void supervise(JsonNode wanted, Map<String, String> settings, ArrayNode items) {
    if (!wanted.has("port")) {
      ports.stream()
          .filter(Port::isSupervisable)
          .forEach(port -> supervise(port, wanted, settings, items));
    } else if (isPort(wanted)) {
      supervise(ports.get(wanted.path("port").intValue()), wanted, settings, items);
    } else {
      tell(items, wanted.path("port").intValue(), INVALID_PORT, "Invalid port parameter");
    }
  }

  private static void supervise(
      Port port, JsonNode wanted, Map<String, String> settings, ArrayNode items) {
    if (!port.isSupervisable()) {
      tell(items, port.index(), NOT_SUPERVISABLE, "Port not supervisable");
    } else if (!wanted.path("ranges").isEmpty()) {
      tell(items, port.index(), INVALID_RANGE, "The ranges of this port are fixed");
    } else {
      if (wanted.has("supervised")) {
        var supervised = port.settings().supervised();
        settings.put(
            supervised.key(), supervised.kind().print(wanted.path("supervised").booleanValue()));
      }
      tell(items, port.index(), DONE, "");
    }
  }

  private static void tell(ArrayNode items, int port, int code, String message) {
    items.addObject().put("port", port).put("code", code).put("message", message);
  }

  private boolean isPort(JsonNode named) {
    int port = named.path("port").intValue();
    return port >= 0 && port < ports.size();
  }

  /** As in the examples of getSupportedStates; the event has words of its own. */
  private static String word(Loop loop) {
    return switch (loop) {
      case OPEN -> "open";
      case CLOSED -> "close";
      case CUT -> "cut";
      case SHORTED -> "short";
    };
  }
}
