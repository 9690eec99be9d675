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
import dev.vestibule.device.kernel.web.rpc.Timestamp;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Map<Caller.Line, Interest> interests = new HashMap<>();

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
    Set<String> topics = names(call.arguments().path("topics"));
    Set<String> functions = names(call.arguments().path("functions"));
    if (topics.stream().anyMatch(wanted -> events.catalogue().stream().noneMatch(of(wanted)))) {
      return Outcome.failed(Outcome.Kind.NOT_FOUND, "No such topic");
    }
    Interest interest = interest(call.caller().line().get());
    topics.removeAll(interest.topics);
    functions.removeAll(interest.functions);
    if (interest.topics.size() + topics.size() > MOST
        || interest.functions.size() + functions.size() > MOST) {
      return Outcome.failed(Outcome.Kind.INVALID_VALUE, "At most " + MOST + " of each");
    }
    interest.add(topics, functions);
    return Outcome.done();
  }

  /** What the client on this line wants to be told of; nothing at first. */
  private Interest interest(Caller.Line line) {
    return interests.computeIfAbsent(
        line,
        it -> {
          it.onEnd(() -> interests.remove(it));
          return new Interest(it);
        });
  }

  /** What one client wants to be told of, each thing once. */
  private final class Interest {
    private final Caller.Line line;
    private final Set<String> topics = new HashSet<>();
    private final Set<String> functions = new HashSet<>();

    Interest(Caller.Line line) {
      this.line = line;
      line.onEnd(api.watch(this::called));
    }

    void add(Set<String> moreTopics, Set<String> moreFunctions) {
      topics.addAll(moreTopics);
      functions.addAll(moreFunctions);
      line.onEnd(
          events.subscribe(
              topic -> moreTopics.contains(plain(topic.path())),
              fact -> line.tell(NOTIFY, notifications(fact))));
    }

    private void called(RpcApi.Called call) {
      if (functions.contains(call.function())) line.tell(call.function(), call.arguments());
    }
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
        .collect(Collectors.toCollection(HashSet::new));
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
