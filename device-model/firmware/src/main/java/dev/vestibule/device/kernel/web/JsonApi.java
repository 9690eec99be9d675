package dev.vestibule.device.kernel.web;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.device.kernel.web.Answer.Data;
import dev.vestibule.device.kernel.web.Answer.Failed;
import dev.vestibule.device.kernel.web.schema.Fault;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A VAPIX JSON API, declared by the service it belongs to: its methods, who may call each, and the
 * shape of what each takes. Takes the envelope off a request, looks over all of it, calls the
 * method and puts the envelope round its answer. Failures are answers too. Source: VAPIX
 * conventions, JSON CGI envelope.
 */
public final class JsonApi {

  /** The name of the method that every API has. */
  public static final String VERSIONS = "getSupportedVersions";

  /**
   * One method of an API.
   *
   * @param access who may call it
   * @param params the shape of its parameters
   * @param work answers, now or later, exactly once
   */
  public record Method(String name, Access access, Shape params, Work work) {}

  /** What a method does. */
  @FunctionalInterface
  public interface Work {
    /** Answers in the loop; nothing is called that the declared shape does not allow. */
    void answer(Call call, Consumer<Answer> answer);
  }

  private record Sent(Optional<String> context, Optional<String> method, ObjectNode params) {}

  private static final Sent NOTHING =
      new Sent(Optional.empty(), Optional.empty(), JsonNodeFactory.instance.objectNode());

  private static final ObjectShape ANY_OBJECT = Shape.object().ignoringOthers();

  private final String path;
  private final Api api;
  private final Codes codes;
  private final Envelope envelope;
  private final int largestBody;
  private final OptionalInt largestFile;
  private final Optional<String> list;
  private final String help;
  private final Source source;
  private final Function<Fault, JsonNode> details;
  private final Map<String, Method> methods;

  private JsonApi(Declaration declared) {
    path = declared.path;
    api = declared.api;
    codes = declared.codes;
    envelope = declared.envelope;
    largestBody = declared.largestBody;
    largestFile = declared.largestFile;
    list = declared.list;
    help = declared.help;
    source = declared.source;
    details = declared.details;
    methods = new LinkedHashMap<>(declared.methods);
    methods.putIfAbsent(
        VERSIONS,
        new Method(VERSIONS, lowest(), ANY_OBJECT, (call, answer) -> answer.accept(versions())));
  }

  /** Begins a declaration. */
  public static Declaration at(String path, Api api, String help, Source source) {
    return new Declaration(path, api, help, source);
  }

  /** An API in the making. */
  public static final class Declaration {
    private final String path;
    private final Api api;
    private final String help;
    private final Source source;
    private final Map<String, Method> methods = new LinkedHashMap<>();
    private Codes codes = Codes.NEW;
    private Envelope envelope = Envelope.USUAL;
    private int largestBody = Endpoint.USUAL_BODY;
    private OptionalInt largestFile = OptionalInt.empty();
    private Function<Fault, JsonNode> details = JsonApi::propertyName;
    private Optional<String> list = Optional.empty();

    private Declaration(String path, Api api, String help, Source source) {
      this.path = path;
      this.api = api;
      this.help = help;
      this.source = source;
    }

    /** Its numbers for common failures, instead of the new ones. */
    public Declaration codes(Codes codes) {
      this.codes = codes;
      return this;
    }

    /** Its envelope, instead of the usual one. */
    public Declaration envelope(Envelope envelope) {
      this.envelope = envelope;
      return this;
    }

    /** Bytes of a request's body at most, instead of the usual number. */
    public Declaration largestBody(int bytes) {
      largestBody = bytes;
      return this;
    }

    /**
     * Its clients may send a file along, in a form of two parts.
     *
     * @param largest bytes of a file that are taken at most
     * @param useful bytes of a file that can be of any use; of a longer one so much is handed on,
     *     and one byte more
     */
    public Declaration files(int largest, int useful) {
      largestFile = OptionalInt.of(useful);
      return largestBody(Endpoint.USUAL_BODY + largest);
    }

    /**
     * Its clients send {@code params} as a list. Shapes and methods see an object with the list in
     * this field.
     */
    public Declaration listIn(String field) {
      list = Optional.of(field);
      return this;
    }

    /** What tells programs which parameter is wrong, instead of its name. */
    public Declaration details(Function<Fault, JsonNode> details) {
      this.details = details;
      return this;
    }

    /** Adds a method that answers at once. */
    public Declaration method(
        String name, Access access, Shape params, Function<Call, Answer> work) {
      return later(name, access, params, (call, answer) -> answer.accept(work.apply(call)));
    }

    /** Adds a method that may take its time. */
    public Declaration later(String name, Access access, Shape params, Work work) {
      methods.put(name, new Method(name, access, params, work));
      return this;
    }

    /** Ends the declaration. */
    public JsonApi build() {
      return new JsonApi(this);
    }
  }

  /** How clients are told of it. */
  public Api api() {
    return api;
  }

  /** Its methods in order of declaration. */
  public List<Method> methods() {
    return List.copyOf(methods.values());
  }

  /** The shape of a method's {@code params} as clients send them. */
  public Shape sent(Method method) {
    return list.filter(field -> method.params instanceof ObjectShape)
        .flatMap(field -> Optional.ofNullable(((ObjectShape) method.params).fields().get(field)))
        .map(ObjectShape.Field::shape)
        .orElse(method.params);
  }

  /** The path it answers on. */
  public Endpoint endpoint() {
    Set<String> ways = codes.notPost().isPresent() ? Set.of("GET", "POST") : Set.of("POST");
    return new Endpoint(path, ways, lowest(), api.name(), help, source, handler())
        .largestBody(largestBody);
  }

  private Handler handler() {
    if (largestFile.isEmpty()) {
      return (request, answer) -> handle(request, Posted.alone(request), answer);
    }
    Receiver receiver =
        (head, answer) ->
            Posted.withFile(head, largestFile.getAsInt(), posted -> handle(head, posted, answer));
    return receiver;
  }

  private void handle(Request request, Posted posted, Consumer<Response> answer) {
    if (!request.method().equals("POST")) {
      int code = codes.notPost().orElseThrow();
      answer.accept(reply(NOTHING, Answer.failed(code, "The HTTP request type is not POST")));
      return;
    }
    JsonNode read;
    try {
      read = Json.MAPPER.readTree(posted.json());
    } catch (JacksonException malformed) {
      answer.accept(reply(NOTHING, Answer.failed(codes.invalidJson(), "Invalid JSON")));
      return;
    }
    if (read.isObject()) call((ObjectNode) read, posted.file(), request.client(), answer);
    else {
      answer.accept(
          reply(NOTHING, Answer.failed(codes.invalidJson(), "Invalid JSON: not an object")));
    }
  }

  private void call(
      ObjectNode read, Optional<byte[]> file, Client client, Consumer<Response> answer) {
    Sent sent = sent(read);
    Optional<Failed> refusal = refusal(read, sent);
    if (refusal.isPresent()) {
      answer.accept(reply(sent, refusal.get()));
      return;
    }
    Method method = methods.get(sent.method.orElseThrow());
    if (method == null) {
      answer.accept(
          reply(
              sent,
              Answer.failed(
                  codes.method(),
                  "JSON semantic error: Unknown method '" + sent.method.orElseThrow() + "'")));
    } else if (!client.may(method.access)) {
      answer.accept(Response.page(client.user().isEmpty() ? 401 : 403));
    } else {
      Optional<Failed> fault =
          method.params.check(sent.params).stream().findFirst().map(this::fault);
      if (fault.isPresent()) answer.accept(reply(sent, fault.get()));
      else {
        method.work.answer(
            new Call(sent.params, client, file), given -> answer.accept(reply(sent, given)));
      }
    }
  }

  private Sent sent(ObjectNode read) {
    JsonNode context = read.path("context");
    JsonNode method = read.path("method");
    return new Sent(
        context.isString() ? Optional.of(context.stringValue()) : Optional.empty(),
        method.isString() ? Optional.of(method.stringValue()) : Optional.empty(),
        params(read.path("params")));
  }

  private ObjectNode params(JsonNode sent) {
    if (list.isEmpty() && sent.isObject()) return (ObjectNode) sent;
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    list.filter(field -> sent.isArray()).ifPresent(field -> params.set(field, sent));
    return params;
  }

  private Optional<Failed> refusal(ObjectNode read, Sent sent) {
    if (sent.method.isEmpty()) return missing("method");
    if (read.has("context") && sent.context.isEmpty()) return missing("context");
    JsonNode params = read.path("params");
    boolean typed = list.isPresent() ? params.isArray() : params.isObject();
    if (read.has("params") && !typed) return missing("params");
    if (sent.method.get().equals(VERSIONS)) return Optional.empty();
    if (!read.path("apiVersion").isString()) return missing("apiVersion");
    String wanted = read.path("apiVersion").stringValue();
    if (supports(wanted)) return Optional.empty();
    return Optional.of(
        Answer.failed(codes.version(), "API version " + wanted + " is not supported"));
  }

  private Optional<Failed> missing(String name) {
    return Optional.of(
        Answer.failed(
            codes.missing(), "Required parameter '" + name + "' is missing or of a wrong type"));
  }

  private Failed fault(Fault fault) {
    int code = fault.kind() == Fault.Kind.MISSING ? codes.missing() : codes.invalid();
    return Answer.failed(code, fault.sentence()).with(details.apply(fault));
  }

  private static JsonNode propertyName(Fault fault) {
    return JsonNodeFactory.instance.objectNode().put("propertyName", fault.field());
  }

  /** The same major version, and no newer minor than ours; the minor may be left out. */
  private boolean supports(String wanted) {
    if (!wanted.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) return false;
    String[] asked = wanted.split("\\.");
    String[] ours = api.version().split("\\.");
    int minor = asked.length == 1 ? 0 : Integer.parseInt(asked[1]);
    return Integer.parseInt(asked[0]) == Integer.parseInt(ours[0])
        && minor <= Integer.parseInt(ours[1]);
  }

  private Answer versions() {
    return Answer.data(data -> data.putArray(envelope.versions()).add(api.version()));
  }

  private Access lowest() {
    return methods.values().stream()
        .map(Method::access)
        .min(Access::compareTo)
        .orElse(Access.ADMIN);
  }

  private Response reply(Sent sent, Answer answer) {
    return switch (answer) {
      case Data(JsonNode data) ->
          envelope.seal(200, api.version(), sent.context, sent.method, "data", data);
      case Failed failed ->
          envelope.seal(
              failed.status(), api.version(), sent.context, sent.method, "error", error(failed));
    };
  }

  private static ObjectNode error(Failed failed) {
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    error.put("code", failed.code()).put("message", failed.message());
    failed.details().ifPresent(details -> error.set("details", details));
    if (failed.others().isEmpty()) return error;
    ArrayNode others = error.putArray("errors");
    failed.others().forEach(other -> others.add(error(other)));
    return error;
  }
}
