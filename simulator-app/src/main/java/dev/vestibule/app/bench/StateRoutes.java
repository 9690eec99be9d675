package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Choice;
import dev.vestibule.app.bench.route.Field;
import dev.vestibule.app.bench.route.Nothing;
import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Route;
import dev.vestibule.app.bench.route.Route.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Saving a unit, and starting it anew. */
final class StateRoutes {

  private StateRoutes() {}

  enum ResetKind {
    FACTORY,
    POWER_CYCLE
  }

  record Reset(
      @Field("a unit as it leaves the factory, or a restart") Optional<ResetKind> kind,
      @Field(value = "name of a saved state", pattern = Name.PATTERN) Optional<String> snapshot) {
    Reset {
      Choice.one("kind, snapshot", kind, snapshot);
    }
  }

  record Name(
      @Field(value = "name of the saved state", pattern = Name.PATTERN, example = "before-upgrade")
          String name) {
    static final String PATTERN = "[A-Za-z0-9._-]{1,64}";
  }

  enum State {
    OFF,
    BOOTING,
    READY
  }

  record Status(
      @Field("whether the unit has booted") State state,
      @Field("host, and ports by what is served there") Map<String, Object> address) {}

  static List<Route<BenchUnit, ?, ?>> all() {
    return List.of(
        Route.eye(
            "/bench/v1/status",
            "Whether the unit has booted, and where it listens",
            Status.class,
            unit -> new Status(state(unit), unit.address().get())),
        new Route<>(
            "POST",
            "/bench/v1/reset",
            "Starts the unit anew: fresh, as it is, or as it was saved",
            Nothing.class,
            Reset.class,
            new Answer.None(),
            (unit, none, reset) -> reset(unit, reset)),
        new Route<>(
            "PUT",
            "/bench/v1/snapshots/{name}",
            "Saves flash, SD card, keys, time and wiring under a name",
            Name.class,
            Nothing.class,
            new Answer.None(),
            (unit, name, nothing) -> {
              unit.shelf().put(name.name(), unit.bench().snapshot());
              return Reply.done();
            }));
  }

  private static State state(BenchUnit unit) {
    if (unit.ready().getAsBoolean()) return State.READY;
    return unit.bench().view().power().on() ? State.BOOTING : State.OFF;
  }

  private static Reply reset(BenchUnit unit, Reset reset) {
    if (reset.snapshot().isPresent()) return restore(unit, reset.snapshot().get());
    if (reset.kind().orElseThrow() == ResetKind.FACTORY) unit.bench().fresh();
    else unit.bench().power().cycle();
    return Reply.done();
  }

  private static Reply restore(BenchUnit unit, String name) {
    var snapshot = unit.shelf().find(name);
    if (snapshot.isEmpty()) {
      return Reply.wrong(
          "/snapshot", "no such snapshot: " + name + "; there are: " + unit.shelf().names());
    }
    unit.bench().restore(snapshot.get());
    return Reply.done();
  }
}
