package dev.vestibule.device.kernel.web.rpc;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rpc.Outcome.Failed;
import dev.vestibule.device.kernel.web.rpc.Outcome.Kind;
import dev.vestibule.device.kernel.web.rpc.Outcome.Result;
import dev.vestibule.device.kernel.web.schema.Fault;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * One remote service: the functions that services have declared, at one path. Every call is looked
 * over before a function sees it; failures are answers.
 */
public final class RpcApi {

  private static final String VERSION = "1.0";
  private static final String CONFIGURATION = "Configuration";

  private final String path;
  private final String prefix;
  private final Catalogue<Function> functions = new Catalogue<>(Function::name);
  private final Configuration configuration;
  private final Contributions capabilities = new Contributions();
  private final Contributions report = new Contributions();
  private final List<Consumer<Called>> watchers = new ArrayList<>();

  /**
   * A function was called and has answered well.
   *
   * @param function its name with the service's prefix, such as {@code axdsapi:SetUiFeedback}
   */
  public record Called(String function, ObjectNode arguments) {}

  private record Asked(Syntax syntax, String function, JsonNode arguments) {}

  private sealed interface Reading {}

  private record Understood(Asked asked) implements Reading {}

  private record Unclear(Syntax syntax, Failed why) implements Reading {}

  /**
   * @param path such as {@code /vapix/intercom}
   * @param prefix of its names in messages, such as {@code axdsapi}
   */
  public RpcApi(String path, String prefix, Parameters parameters) {
    this.path = path;
    this.prefix = prefix;
    configuration = new Configuration(parameters);
  }

  /** Adds a function, before the start. */
  public void declare(Function function) {
    functions.declare(function);
  }

  /**
   * The service's configuration, which has a path of its own too: GET reads it, POST changes it,
   * PUT replaces it.
   */
  public Configuration configuration() {
    return configuration;
  }

  /** What the unit is able to do, told by GetServiceCapabilities. */
  public Contributions capabilities() {
    return capabilities;
  }

  /** How things stand, told by GetServerReport beside the configuration. */
  public Contributions report() {
    return report;
  }

  /** Calls the watcher for every function that has answered well from now on; run to stop. */
  public Runnable watch(Consumer<Called> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** All functions in order of declaration. */
  public Collection<Function> functions() {
    return functions.all();
  }

  /** Takes no more from now on. */
  public void seal() {
    configuration.seal();
    capabilities.declare("IntegerValidators", configuration::limits);
    capabilities.seal();
    report.declare(CONFIGURATION, configuration::value);
    report.declare("DiscardedFields", JsonNodeFactory.instance::arrayNode);
    report.seal();
    tell().forEach(functions::declare);
    configure().forEach(functions::declare);
    functions.seal();
  }

  private List<Function> tell() {
    return List.of(
        Function.of(
            "GetServiceCapabilities",
            Access.OPERATOR,
            Shape.object(),
            call -> Outcome.result(result -> result.set("Capabilities", capabilities.value()))),
        Function.of(
            "GetServerReport",
            Access.OPERATOR,
            Shape.object(),
            call -> new Outcome.Result(report.value())));
  }

  private List<Function> configure() {
    ObjectShape change = Shape.object().required(CONFIGURATION, configuration.shape());
    return List.of(
        Function.of(
            "Get" + CONFIGURATION,
            Access.OPERATOR,
            Shape.object().optional("includeImageFile", Shape.bool()),
            call -> Outcome.result(result -> result.set(CONFIGURATION, configuration.value()))),
        Function.of("Set" + CONFIGURATION, Access.ADMIN, change, call -> configured(call, true)),
        Function.of(
            "Update" + CONFIGURATION, Access.ADMIN, change, call -> configured(call, false)));
  }

  private Outcome configured(Function.Call call, boolean whole) {
    var wanted = (ObjectNode) call.arguments().path(CONFIGURATION);
    return configuration
        .change(wanted, whole)
        .<Outcome>map(failed -> failed)
        .orElse(Outcome.done());
  }

  /** The paths it answers on. */
  public List<Endpoint> endpoints(String title, String help, Source source) {
    Set<String> methods = Set.of("GET", "POST", "PUT");
    return List.of(
        new Endpoint(path, methods, Access.VIEWER, title, help, source, this::handle),
        new Endpoint(path + "/", methods, Access.VIEWER, title, help, source, this::handle));
  }

  /**
   * Calls a function, as the web server and whoever else understands a call of their own do.
   *
   * @param answer is told exactly once, now or later
   */
  public void call(String name, JsonNode arguments, Caller caller, Consumer<Outcome> answer) {
    Optional<Function> found = functions.find(name);
    if (found.isEmpty()) {
      answer.accept(Outcome.failed(Kind.NOT_SUPPORTED, "Unknown function: " + shown(name)));
      return;
    }
    Function function = found.get();
    if (!caller.client().may(function.access())) {
      answer.accept(Outcome.failed(Kind.FAILURE, "Not authorized to call " + function.name()));
      return;
    }
    if (!arguments.isObject()) {
      answer.accept(Outcome.failed(Kind.INVALID_ARGUMENTS, "The arguments are not an object"));
      return;
    }
    List<Fault> faults = function.arguments().check(arguments);
    if (faults.isEmpty()) {
      var call = new Function.Call((ObjectNode) arguments, caller);
      function.work().call(call, outcome -> answer.accept(told(function, call, outcome)));
    } else {
      answer.accept(failed(faults.getFirst()));
    }
  }

  private Outcome told(Function function, Function.Call call, Outcome outcome) {
    if (outcome instanceof Result) {
      var called = new Called(prefix + ":" + function.name(), call.arguments());
      List.copyOf(watchers).forEach(watcher -> watcher.accept(called));
    }
    return outcome;
  }

  /**
   * Answers a message of a connection that lasts.
   *
   * @param answer is told exactly once, now or later, what to send back
   */
  public void converse(String message, Caller caller, Consumer<String> answer) {
    switch (read(message.getBytes(StandardCharsets.UTF_8), Optional.empty())) {
      case Unclear(Syntax syntax, Failed why) -> answer.accept(syntax.fault(why));
      case Understood(Asked(Syntax syntax, String name, JsonNode arguments)) ->
          call(name, arguments, caller, outcome -> answer.accept(text(syntax, outcome)));
    }
  }

  private void handle(Request request, Consumer<Response> answer) {
    switch (read(request)) {
      case Unclear(Syntax syntax, Failed why) -> answer.accept(response(syntax, why));
      case Understood(Asked(Syntax syntax, String name, JsonNode arguments)) ->
          call(
              name,
              arguments,
              new Caller(request.client(), Optional.empty()),
              outcome -> answer.accept(response(syntax, outcome)));
    }
  }

  private static Response response(Syntax syntax, Outcome outcome) {
    int status = outcome instanceof Result ? 200 : 400;
    return Response.text(status, syntax.contentType(), text(syntax, outcome));
  }

  private static String text(Syntax syntax, Outcome outcome) {
    return switch (outcome) {
      case Result(ObjectNode value) -> syntax.result(value);
      case Failed failed -> syntax.fault(failed);
    };
  }

  private Reading read(Request request) {
    boolean simple = request.argument("format").filter("simple"::equals).isPresent();
    Optional<String> named = inPath(request).or(() -> request.argument("action"));
    return simple ? flat(request, named) : read(request.body(), named);
  }

  private static Reading read(byte[] message, Optional<String> named) {
    JsonNode body = JsonNodeFactory.instance.objectNode();
    if (message.length > 0) {
      try {
        body = Json.MAPPER.readTree(message);
      } catch (JacksonException malformed) {
        return unclear(new Syntax.Raw(), Kind.INVALID_ARGUMENTS, "JSON parse error");
      }
    }
    if (!body.isObject()) {
      return unclear(new Syntax.Raw(), Kind.INVALID_ARGUMENTS, "JSON parse error: not an object");
    }
    return named.isPresent()
        ? new Understood(new Asked(new Syntax.Raw(), named.get(), body))
        : enveloped((ObjectNode) body);
  }

  /** The function that the path names, if it names one. */
  private Optional<String> inPath(Request request) {
    if (request.path().length() <= path.length() + 1) return Optional.empty();
    String name = request.path().substring(path.length() + 1);
    if (!name.equals(CONFIGURATION)) return Optional.of(name);
    return Optional.of(
        switch (request.method()) {
          case "GET" -> "Get" + name;
          case "PUT" -> "Set" + name;
          default -> "Update" + name;
        });
  }

  private static Reading enveloped(ObjectNode body) {
    if (body.has("jsonrpc")) {
      return asked(new Syntax.JsonRpc(body.path("id")), body);
    }
    if (body.has("method")) {
      String version =
          body.path("apiVersion") instanceof StringNode text ? text.stringValue() : VERSION;
      JsonNode context = body.has("context") ? body.path("context") : body.path("id");
      return asked(new Syntax.Google(version, context), body);
    }
    if (body.size() != 1) {
      return unclear(
          new Syntax.Raw(), Kind.INVALID_ARGUMENTS, "JSON parse error: one function is expected");
    }
    Map.Entry<String, JsonNode> call = body.properties().iterator().next();
    return new Understood(new Asked(new Syntax.Raw(), call.getKey(), call.getValue()));
  }

  private static Reading asked(Syntax syntax, ObjectNode body) {
    if (!(body.path("method") instanceof StringNode method)) {
      return unclear(syntax, Kind.INVALID_ARGUMENTS, "JSON parse error: method is not a string");
    }
    JsonNode params =
        body.has("params") ? body.path("params") : JsonNodeFactory.instance.objectNode();
    return new Understood(new Asked(syntax, method.stringValue(), params));
  }

  private Reading flat(Request request, Optional<String> named) {
    Syntax syntax = new Syntax.Simple();
    if (named.isEmpty()) return unclear(syntax, Kind.INVALID_ARGUMENTS, "No action is named");
    Map<String, List<String>> values = new LinkedHashMap<>(request.arguments());
    values.remove("format");
    values.remove("action");
    Optional<Function> function = functions.find(named.get());
    JsonNode none = JsonNodeFactory.instance.objectNode();
    Optional<ObjectNode> arguments =
        function.flatMap(found -> Flat.read(values, found.arguments()));
    if (function.isPresent() && arguments.isEmpty()) {
      return unclear(syntax, Kind.INVALID_ARGUMENTS, "The arguments do not make a structure");
    }
    return new Understood(
        new Asked(syntax, named.get(), arguments.<JsonNode>map(it -> it).orElse(none)));
  }

  private static Reading unclear(Syntax syntax, Kind kind, String message) {
    return new Unclear(syntax, new Failed(kind, message));
  }

  private Outcome failed(Fault fault) {
    return switch (fault.kind()) {
      case UNKNOWN ->
          Outcome.failed(
              Kind.TAG_MISMATCH,
              "JSON parse error: " + prefix + " - Unhandled field: '" + fault.field() + "'");
      case MISSING -> Outcome.failed(Kind.INVALID_ARGUMENTS, fault.sentence());
      case WRONG_TYPE, NOT_ALLOWED -> Outcome.failed(Kind.INVALID_VALUE, fault.sentence());
    };
  }

  /** A name somebody else chose, so that it does no harm in an answer or a log. */
  private static String shown(String name) {
    String clean = name.replaceAll("[^A-Za-z0-9:_.-]", "?");
    return clean.length() <= 64 ? clean : clean.substring(0, 64);
  }
}
