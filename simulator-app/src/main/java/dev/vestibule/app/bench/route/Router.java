package dev.vestibule.app.bench.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Finds the route of a request, reads what came with it and has it done. Whatever comes in, a reply
 * goes out.
 *
 * @param <U> what is acted upon
 */
public final class Router<U> {

  private static final Logger LOG = LoggerFactory.getLogger(Router.class);

  private final List<Route<U, ?, ?>> routes;
  private final U unit;

  public Router(List<Route<U, ?, ?>> routes, U unit) {
    this.routes = List.copyOf(routes);
    this.unit = unit;
  }

  /** Answers a request. */
  public Reply answer(Request request) {
    var others = new TreeSet<String>();
    for (Route<U, ?, ?> route : routes) {
      var variables = Template.of(route.path()).match(request.path());
      if (variables.isEmpty()) continue;
      if (route.method().equals(request.method())) return answer(route, request, variables.get());
      others.add(route.method());
    }
    if (others.isEmpty()) {
      return Reply.problem(
          404, "nothing is at " + request.path() + "; see /bench/openapi.json for what there is");
    }
    String allowed = String.join(", ", others);
    return Reply.problem(405, "allowed here: " + allowed).with("Allow", allowed);
  }

  private <P extends Record, B extends Record> Reply answer(
      Route<U, P, B> route, Request request, Map<String, String> variables) {
    Read<P> parameters = parameters(route, request, variables);
    Read<Reply> reply =
        parameters.then(p -> body(route, request).then(b -> new Read.Good<>(act(route, p, b))));
    return switch (reply) {
      case Read.Good<Reply>(Reply good) -> good;
      case Read.Wrong<Reply>(String pointer, String detail) -> Reply.wrong(pointer, detail);
    };
  }

  private <P extends Record, B extends Record> Reply act(
      Route<U, P, B> route, P parameters, B body) {
    try {
      return route.deed().on(unit, parameters, body);
    } catch (IllegalArgumentException impossible) {
      return Reply.wrong("", String.valueOf(impossible.getMessage()));
    } catch (IllegalStateException notNow) {
      return Reply.problem(409, String.valueOf(notNow.getMessage()));
    } catch (RuntimeException failure) {
      LOG.error("{} {} failed", route.method(), route.path(), failure);
      return Reply.problem(500, "the simulator failed; its log says why");
    }
  }

  private <P extends Record> Read<P> parameters(
      Route<U, P, ?> route, Request request, Map<String, String> variables) {
    Map<String, String> all = new LinkedHashMap<>(request.query());
    all.putAll(variables);
    return Reader.read(Texts.typed(all, route.parameters()), route.parameters());
  }

  private <B extends Record> Read<B> body(Route<U, ?, B> route, Request request) {
    if (!route.hasBody()) {
      return request.body().length == 0
          ? Reader.read(BenchJson.MAPPER.createObjectNode(), route.body())
          : new Read.Wrong<>("", "no body is expected");
    }
    try {
      JsonNode json = BenchJson.MAPPER.readTree(request.body());
      return Reader.read(json, route.body());
    } catch (JacksonException e) {
      return new Read.Wrong<>("", "the body is not JSON: " + e.getOriginalMessage());
    }
  }

  /** All routes. */
  public List<Route<U, ?, ?>> routes() {
    return new ArrayList<>(routes);
  }
}
