package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.rest.Outcome;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.rest.RestApis;
import dev.vestibule.device.kernel.web.rest.Target;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Answers everything below {@code /config/rest/}. */
final class Dispatch {

  static final String PATH = "/config/rest/";

  private final RestApis apis;

  Dispatch(RestApis apis) {
    this.apis = apis;
  }

  /** Answers now, or later if an action takes its time. */
  void answer(Request request, Consumer<Response> answer) {
    Access access = request.client().access();
    List<String> segments = segments(request.rawPath());
    if (segments.size() == 1) {
      transfer(request, new Transfer(apis.all(), access), segments.getFirst(), answer);
      return;
    }
    Optional<RestApi> api = api(segments.get(0), segments.get(1));
    List<String> below = segments.subList(2, segments.size());
    if (api.isEmpty()) {
      answer.accept(Envelope.of(Failure.unknownPath()));
    } else if (below.size() == 1 && below.getFirst().startsWith("$")) {
      transfer(request, new Transfer(List.of(api.get()), access), below.getFirst(), answer);
    } else {
      Optional<Target> target = Target.find(api.get().root(), below);
      if (target.isEmpty()) answer.accept(Envelope.of(Failure.unknownPath()));
      else resource(request, new Resources(access), target.get(), answer);
    }
  }

  /** The names between the slashes; what is encoded in them is no slash between names. */
  private static List<String> segments(String rawPath) {
    if (!rawPath.startsWith(PATH)) return List.of("");
    return Arrays.stream(rawPath.substring(PATH.length()).split("/"))
        .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
        .toList();
  }

  private Optional<RestApi> api(String name, String version) {
    String path = PATH + name + "/" + version;
    return apis.all().stream().filter(api -> api.path().equals(path)).findFirst();
  }

  private static void transfer(
      Request request, Transfer transfer, String name, Consumer<Response> answer) {
    String method = request.method();
    answer.accept(
        switch (name) {
          case "$all" -> reading(method, transfer::all);
          case "$export" -> reading(method, transfer::export);
          case "$import" -> method.equals("PATCH") ? carryIn(request, transfer) : not(method);
          default -> Envelope.of(Failure.unknownPath());
        });
  }

  private static Response reading(String method, Supplier<Outcome> work) {
    boolean get = method.equals("GET") || method.equals("HEAD");
    return get ? Envelope.of(200, work.get()) : not(method);
  }

  private static Response carryIn(Request request, Transfer transfer) {
    return switch (Envelope.read(request)) {
      case Envelope.Body.Refused(Failure failure) -> Envelope.of(failure);
      case Envelope.Body.Read body -> Envelope.of(200, transfer.plan(body.sent()).carryOut());
    };
  }

  private static void resource(
      Request request, Resources resources, Target target, Consumer<Response> answer) {
    switch (request.method()) {
      case "GET", "HEAD" -> answer.accept(Envelope.of(200, resources.get(target)));
      case "DELETE" -> answer.accept(done(resources.delete(target)));
      default -> {
        switch (Envelope.read(request)) {
          case Envelope.Body.Refused(Failure failure) -> answer.accept(Envelope.of(failure));
          case Envelope.Body.Read body -> change(request, resources, target, body, answer);
        }
      }
    }
  }

  private static void change(
      Request request,
      Resources resources,
      Target target,
      Envelope.Body.Read body,
      Consumer<Response> answer) {
    if (request.method().equals("POST")) {
      int status = target instanceof Target.OfCollection ? 201 : 200;
      resources.post(target, body.data(), outcome -> answer.accept(Envelope.of(status, outcome)));
    } else {
      answer.accept(done(resources.patch(target, body.data())));
    }
  }

  private static Response done(Plan plan) {
    return Envelope.of(200, plan.carryOut());
  }

  private static Response not(String method) {
    return Envelope.of(Failure.notOffered(method));
  }
}
