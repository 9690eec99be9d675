package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.kernel.log.Log;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rest.Reading;
import dev.vestibule.scenarios.twin.Twin;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A whole unit in memory that is asked by an administrator, past the web server. */
final class Unit implements AutoCloseable {

  private static final Client ADMIN =
      new Client(Optional.of("tester"), Access.ADMIN, new NetAddress("192.0.2.7", 5_000), false);

  /** Longer than it takes to restart. */
  private static final Duration RESTART = Duration.ofMinutes(2);

  private final Twin twin = Twin.builder().build();

  Twin twin() {
    return twin;
  }

  <T> T ask(Function<DoorStation, T> question) {
    if (!twin.ready()) twin.advance(RESTART);
    return twin.ask(question);
  }

  /**
   * Has a request answered.
   *
   * @param target path and query; with a bad escape it is refused as the web server does
   * @return empty if nothing is found at this path for this method, or no answer is given at once
   */
  Optional<Response> answer(String method, String target, String contentType, byte[] body) {
    Request request;
    try {
      var decoder = new QueryStringDecoder(target);
      request =
          new Request(
              method,
              decoder.path(),
              decoder.rawPath(),
              decoder.parameters(),
              Map.of("content-type", contentType),
              body,
              ADMIN);
    } catch (IllegalArgumentException badEscape) {
      return Optional.of(Response.page(400));
    }
    return ask(
        station -> {
          var answers = new ArrayList<Response>();
          Optional<Endpoint> found = station.kernel().endpoints().find(request.path());
          found
              .filter(endpoint -> endpoint.methods().contains(method))
              .ifPresent(endpoint -> endpoint.handler().handle(request, answers::add));
          if (answers.size() > 1) throw new IllegalStateException("answered more than once");
          return answers.stream().findFirst();
        });
  }

  /** All that can be set, as it is set now. */
  String settings() {
    return ask(station -> settings(station.kernel()));
  }

  private static String settings(Kernel kernel) {
    var all = new StringBuilder();
    kernel.rest().all().forEach(api -> all.append(Reading.export(Access.ADMIN).of(api.root())));
    kernel.parameters().catalogue().stream()
        .filter(parameter -> parameter.write() != Access.NOBODY)
        .forEach(it -> all.append(it.key()).append('=').append(kernel.parameters().text(it)));
    return all.toString();
  }

  /** What the program tells of its own failures; empty if there was none. */
  Optional<String> crash() {
    return ask(station -> station.kernel().log().lines(Log.CRASH).stream().findFirst())
        .map(line -> "crash report: " + line.text());
  }

  static String text(Response response) {
    return response.body() instanceof Response.Whole(byte[] bytes)
        ? new String(bytes, StandardCharsets.UTF_8)
        : "";
  }

  @Override
  public void close() {
    twin.close();
  }
}
