package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Nothing;
import dev.vestibule.app.bench.route.OpenApi;
import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The whole table of routes of the remote bench, and the document that describes it. */
public final class BenchRoutes {

  /** Where signal changes are told over WebSocket. */
  public static final String SIGNALS = "/bench/v1/signals";

  private BenchRoutes() {}

  /** All routes. */
  public static List<Route<BenchUnit, ?, ?>> all(String version) {
    List<Route<BenchUnit, ?, ?>> routes = new ArrayList<>();
    routes.addAll(TouchRoutes.all());
    routes.addAll(SceneRoutes.all());
    routes.addAll(SurroundingsRoutes.all());
    routes.addAll(ConnectorRoutes.all());
    routes.addAll(FaultRoutes.all());
    routes.addAll(EyeRoutes.all());
    routes.addAll(TimeRoutes.all());
    routes.addAll(StateRoutes.all());
    var api =
        new OpenApi(
            "Vestibule remote bench",
            "Hands and eyes of a person who stands at the unit. Signal changes as they happen: "
                + "WebSocket "
                + SIGNALS
                + ", one JSON object a message. Times are device time.",
            version);
    var described = List.copyOf(routes);
    routes.add(document(() -> api.document(described)));
    return List.copyOf(routes);
  }

  private static Route<BenchUnit, Nothing, Nothing> document(
      Supplier<Map<String, Object>> document) {
    return new Route<>(
        "GET",
        "/bench/openapi.json",
        "This document",
        Nothing.class,
        Nothing.class,
        new Route.Answer.Media("application/json"),
        (unit, none, nothing) -> Reply.json(document.get()));
  }
}
