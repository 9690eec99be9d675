package dev.vestibule.device.kernel.web;

import dev.vestibule.device.kernel.store.Json;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers a VAPIX JSON API: takes the envelope off the request, finds the method and puts the
 * envelope round its answer. Failures are answers too, with status 200 and the error codes of the
 * older APIs. Source: VAPIX conventions, JSON CGI envelope and error number families.
 */
public final class JsonApi implements Function<Request, Response> {

  /** A parameter has a value that is not allowed. */
  public static final int INVALID_VALUE = 1000;

  /** A required parameter is missing or of the wrong type. */
  public static final int MISSING_PARAMETER = 4002;

  private static final int NOT_POST = 2002;
  private static final int VERSION_NOT_SUPPORTED = 2003;
  private static final int UNKNOWN_METHOD = 2004;
  private static final int INVALID_JSON = 4000;

  private static final String VERSIONS = "getSupportedVersions";
  private static final ObjectWriter WRITER = Json.MAPPER.writer().with(OneLine.printer());

  /** One method of the API. */
  public interface Method {
    /**
     * @param params of the request; an empty object if there were none
     */
    Answer answer(JsonNode params);
  }

  /** What a method gives. */
  public sealed interface Answer {}

  /** It worked. */
  public record Data(JsonNode data) implements Answer {}

  /** It did not; the code is one of the API's. */
  public record Failed(int code, String message) implements Answer {}

  private record Call(Optional<String> context, String method, JsonNode params) {}

  private final String version;
  private final boolean echoesMethod;
  private final Map<String, Method> methods;

  /**
   * @param version highest version of the API, such as {@code 1.3}
   * @param echoesMethod whether answers repeat the method's name; one API does not
   * @param methods by name, without {@code getSupportedVersions}
   */
  public JsonApi(String version, boolean echoesMethod, Map<String, Method> methods) {
    this.version = version;
    this.echoesMethod = echoesMethod;
    this.methods = Map.copyOf(methods);
  }

  @Override
  public Response apply(Request request) {
    if (!request.method().equals("POST")) {
      return failed(Optional.empty(), new Failed(NOT_POST, "The HTTP request type is not POST"));
    }
    JsonNode sent;
    try {
      sent = Json.MAPPER.readTree(request.body());
    } catch (JacksonException malformed) {
      return failed(Optional.empty(), new Failed(INVALID_JSON, "Invalid JSON"));
    }
    if (!sent.isObject()) {
      return failed(Optional.empty(), new Failed(INVALID_JSON, "Invalid JSON: not an object"));
    }
    return answer(sent);
  }

  private Response answer(JsonNode sent) {
    JsonNode context = sent.path("context");
    var call =
        new Call(
            context.isString() ? Optional.of(context.stringValue()) : Optional.empty(),
            sent.path("method").asString(""),
            sent.has("params") ? sent.path("params") : JsonNodeFactory.instance.objectNode());
    Optional<Failed> refusal = refusal(sent, call);
    if (refusal.isPresent()) return failed(Optional.of(call), refusal.get());
    if (call.method.equals(VERSIONS)) return done(call, versions());
    Method method = methods.get(call.method);
    if (method == null) {
      return failed(
          Optional.of(call),
          new Failed(UNKNOWN_METHOD, "JSON semantic error: Unknown method '" + call.method + "'"));
    }
    return switch (method.answer(call.params)) {
      case Data(JsonNode data) -> done(call, data);
      case Failed failure -> failed(Optional.of(call), failure);
    };
  }

  private Optional<Failed> refusal(JsonNode sent, Call call) {
    if (!sent.path("method").isString()) return missing("method");
    if (sent.has("context") && call.context.isEmpty()) return missing("context");
    if (!call.params.isObject()) return missing("params");
    if (call.method.equals(VERSIONS)) return Optional.empty();
    if (!sent.path("apiVersion").isString()) return missing("apiVersion");
    String wanted = sent.path("apiVersion").stringValue();
    if (supports(wanted)) return Optional.empty();
    return Optional.of(
        new Failed(VERSION_NOT_SUPPORTED, "API version " + wanted + " is not supported"));
  }

  private static Optional<Failed> missing(String name) {
    return Optional.of(
        new Failed(
            MISSING_PARAMETER, "Required parameter '" + name + "' is missing or of a wrong type"));
  }

  /** The same major version, and no newer minor than ours; the minor may be left out. */
  private boolean supports(String wanted) {
    if (!wanted.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) return false;
    String[] asked = wanted.split("\\.");
    String[] ours = version.split("\\.");
    int minor = asked.length == 1 ? 0 : Integer.parseInt(asked[1]);
    return Integer.parseInt(asked[0]) == Integer.parseInt(ours[0])
        && minor <= Integer.parseInt(ours[1]);
  }

  private JsonNode versions() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.putArray("apiVersions").add(version);
    return data;
  }

  private Response done(Call call, JsonNode data) {
    ObjectNode envelope = envelope(Optional.of(call));
    envelope.set("data", data);
    return reply(envelope);
  }

  private Response failed(Optional<Call> call, Failed failure) {
    ObjectNode envelope = envelope(call);
    envelope.putObject("error").put("code", failure.code).put("message", failure.message);
    return reply(envelope);
  }

  private ObjectNode envelope(Optional<Call> call) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("apiVersion", version);
    call.flatMap(Call::context).ifPresent(context -> envelope.put("context", context));
    if (echoesMethod) call.ifPresent(known -> envelope.put("method", known.method));
    return envelope;
  }

  private static Response reply(ObjectNode envelope) {
    return Response.text(200, "application/json", WRITER.writeValueAsString(envelope) + "\n");
  }
}
