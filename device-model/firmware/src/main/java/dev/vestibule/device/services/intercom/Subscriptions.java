package dev.vestibule.device.services.intercom;

import dev.vestibule.device.kernel.event.Events;
import dev.vestibule.device.kernel.event.Fact;
import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.rpc.Caller;
import dev.vestibule.device.kernel.web.rpc.Function;
import dev.vestibule.device.kernel.web.rpc.Outcome;
import dev.vestibule.device.kernel.web.rpc.RpcApi;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells clients on a WebSocket of events and of calls that others make. Source: VAPIX, Intercom
 * service, WebSocket.
 */
final class Subscriptions {

  private static final String NOTIFY = "axev:notify";

  /** The limit is documented as one that is not enforced; ours is. */
  private static final int MOST = 100;

  private static final int LONGEST_NAME = 256;

  private final Events events;
  private final RpcApi api;

  Subscriptions(Events events, RpcApi api) {
    this.events = events;
    this.api = api;
  }

  List<Function> functions() {
    Shape names = Shape.list(Shape.text(1, LONGEST_NAME), 0, MOST);
    return List.of(
        Function.of(
            "axev:subscribe",
            Access.OPERATOR,
            Shape.object()
                .required("style", Shape.choice("ttMessage"))
                .optional("functions", names)
                .optional("topics", names),
            this::subscribe),
        Function.of("axev:getSupported", Access.OPERATOR, Shape.object(), this::supported));
  }

  private Outcome subscribe(Function.Call call) {
    if (call.caller().line().isEmpty()) {
      return Outcome.failed(Outcome.Kind.NOT_SUPPORTED, "Subscriptions need a WebSocket");
    }
    Caller.Line line = call.caller().line().get();
    Set<String> topics = names(call.arguments().path("topics"));
    Set<String> functions = names(call.arguments().path("functions"));
    if (topics.stream().anyMatch(wanted -> events.catalogue().stream().noneMatch(of(wanted)))) {
      return Outcome.failed(Outcome.Kind.NOT_FOUND, "No such topic");
    }
    line.onEnd(
        events.subscribe(
            topic -> topics.contains(plain(topic.path())),
            fact -> line.tell(NOTIFY, notifications(fact))));
    line.onEnd(
        api.watch(
            called -> {
              if (functions.contains(called.function())) {
                line.tell(called.function(), called.arguments());
              }
            }));
    return Outcome.done();
  }

  private Outcome supported(Function.Call call) {
    return Outcome.result(
        result -> {
          ArrayNode topics = result.putArray("topics");
          events.catalogue().forEach(topic -> topics.add(plain(topic.path())));
        });
  }

  private static java.util.function.Predicate<Topic> of(String wanted) {
    return topic -> plain(topic.path()).equals(wanted);
  }

  private static Set<String> names(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::stringValue)
        .collect(Collectors.toSet());
  }

  /** Clients name topics without prefixes. */
  private static String plain(String path) {
    return path.replaceAll("[a-z0-9]+:", "");
  }

  private static ObjectNode notifications(Fact fact) {
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    ObjectNode one = params.putArray("notifications").addObject();
    one.put("topic", fact.topic().path()).put("timestamp", Timestamp.of(fact.time()));
    ObjectNode data = one.putObject("data");
    items(data.putObject("Source"), fact.topic().source(), fact.source());
    items(data.putObject("Data"), fact.topic().data(), fact.data());
    return params;
  }

  private static void items(ObjectNode place, List<Item> items, Map<String, String> values) {
    ArrayNode list = place.putArray("SimpleItem");
    for (Item item : items) {
      list.addObject().put("Name", item.name()).put("Value", values.get(item.name()));
    }
  }
}
