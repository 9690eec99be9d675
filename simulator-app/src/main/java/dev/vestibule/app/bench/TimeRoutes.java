package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Choice;
import dev.vestibule.app.bench.route.Field;
import dev.vestibule.app.bench.route.Nothing;
import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Route;
import dev.vestibule.app.bench.route.Route.Answer;
import dev.vestibule.virtual.bench.BenchClock;
import dev.vestibule.virtual.time.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How time passes at the unit. */
final class TimeRoutes {

  private TimeRoutes() {}

  enum Mode {
    REAL,
    SCALED,
    STEPPED
  }

  record Clock(
      @Field("how time passes") Mode mode,
      @Field("what the unit's clock shows") Instant now,
      @Field("device seconds a second; 0 when stepped") double factor) {}

  record ClockChange(
      @Field("how time passes from now on") Optional<Mode> mode,
      @Field(value = "device seconds a second; with mode scaled", min = 0.001, max = 10_000)
          Optional<Double> factor,
      @Field(value = "what the clock shows, 1970 to 2099", example = "2026-01-31T23:59:00Z")
          Optional<Instant> now) {
    ClockChange {
      Choice.some("mode, now", mode, now);
      boolean scaled = mode.filter(it -> it == Mode.SCALED).isPresent();
      if (scaled != factor.isPresent()) {
        throw new IllegalArgumentException("factor belongs to mode scaled, and it needs one");
      }
    }
  }

  record Advance(
      @Field(
              value = "device time that passes, in seconds",
              min = 0,
              max = 316_224_000,
              example = "7")
          double seconds) {}

  static List<Route<BenchUnit, ?, ?>> all() {
    return List.of(
        Route.eye(
            "/bench/v1/clock",
            "What the unit's clock shows, and how time passes",
            Clock.class,
            unit -> look(unit.bench().clock())),
        new Route<>(
            "PUT",
            "/bench/v1/clock",
            "Sets the unit's clock, or how time passes",
            Nothing.class,
            ClockChange.class,
            new Answer.Json(Clock.class),
            (unit, none, change) -> Reply.json(change(unit.bench().clock(), change))),
        new Route<>(
            "POST",
            "/bench/v1/clock/advance",
            "Lets time pass in stepped mode; answers when all that is due is done",
            Nothing.class,
            Advance.class,
            new Answer.Json(Clock.class),
            (unit, none, advance) -> {
              unit.bench().clock().advance(Duration.ofNanos(Math.round(advance.seconds() * 1e9)));
              return Reply.json(look(unit.bench().clock()));
            }));
  }

  private static Clock change(BenchClock clock, ClockChange change) {
    change.now().ifPresent(clock::set);
    change.mode().ifPresent(mode -> clock.pace(pace(mode, change.factor())));
    return look(clock);
  }

  private static Clock look(BenchClock clock) {
    Mode mode =
        switch (clock.pace()) {
          case Pace.Real real -> Mode.REAL;
          case Pace.Scaled scaled -> Mode.SCALED;
          case Pace.Stepped stepped -> Mode.STEPPED;
        };
    return new Clock(mode, clock.now(), clock.pace().speed());
  }

  private static Pace pace(Mode mode, Optional<Double> factor) {
    return switch (mode) {
      case REAL -> new Pace.Real();
      case SCALED -> new Pace.Scaled(factor.orElseThrow());
      case STEPPED -> new Pace.Stepped();
    };
  }
}
