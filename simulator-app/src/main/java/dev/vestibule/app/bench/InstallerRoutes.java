package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Field;
import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Route;
import dev.vestibule.app.bench.route.Route.Answer;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.virtual.bench.IoHand;
import java.util.List;
import java.util.Optional;

/** What somebody does who stands at the unit with a screwdriver, and what happens around it. */
final class InstallerRoutes {

  private InstallerRoutes() {}

  record Port(@Field(value = "number of the I/O pin", min = 1, max = 4, example = "1") int port) {}

  enum LoopState {
    OPEN,
    CLOSED,
    CUT,
    SHORTED
  }

  record Loop(@Field("what the circuit to ground does") LoopState circuit) {}

  record Pir(@Field("whether somebody moves before the sensor") boolean motion) {}

  record Case(@Field("whether the housing is open") boolean open) {}

  record Weather(
      @Field(value = "temperature in °C", min = -60, max = 100, example = "-20")
          double temperatureC) {}

  enum SupplyKind {
    POE_CLASS4,
    POE_CLASS3,
    DC_12V,
    NONE
  }

  record Power(
      @Field("connects this and nothing else") Optional<SupplyKind> supply,
      @Field("true pulls all power at once") Optional<Boolean> cut) {
    Power {
      if (supply.isPresent() == cut.isPresent()) {
        throw new IllegalArgumentException("either supply or cut is expected");
      }
      if (cut.isPresent() && !cut.get()) {
        throw new IllegalArgumentException("cut is true; a supply gives power back");
      }
    }
  }

  static List<Route<BenchUnit, ?, ?>> all() {
    return List.of(
        new Route<>(
            "POST",
            "/bench/v1/io/{port}",
            "Closes, opens, cuts or shorts what is wired to an I/O pin",
            Port.class,
            Loop.class,
            new Answer.None(),
            (unit, pin, loop) -> {
              move(unit.bench().io(pin.port()), loop.circuit());
              return Reply.done();
            }),
        Route.hand(
            "/bench/v1/pir",
            "Lets somebody move before the PIR sensor",
            Pir.class,
            (unit, pir) -> unit.bench().pir().set(pir.motion())),
        Route.hand(
            "/bench/v1/case",
            "Opens or shuts the housing",
            Case.class,
            (unit, housing) -> unit.bench().housing().set(housing.open())),
        Route.hand(
            "/bench/v1/environment",
            "Changes the weather",
            Weather.class,
            (unit, weather) -> unit.bench().environment().temperature(weather.temperatureC())),
        Route.hand(
            "/bench/v1/power",
            "Connects or pulls power",
            Power.class,
            (unit, power) ->
                power
                    .supply()
                    .ifPresentOrElse(
                        kind -> unit.bench().power().supply(source(kind)),
                        () -> unit.bench().power().cut())));
  }

  private static void move(IoHand hand, LoopState state) {
    switch (state) {
      case OPEN -> hand.open();
      case CLOSED -> hand.close();
      case CUT -> hand.cut();
      case SHORTED -> hand.shortCircuit();
    }
  }

  private static PowerSource source(SupplyKind kind) {
    return switch (kind) {
      case POE_CLASS4 -> new PowerSource.PoeClass4();
      case POE_CLASS3 -> new PowerSource.PoeClass3();
      case DC_12V -> new PowerSource.Dc(12);
      case NONE -> new PowerSource.None();
    };
  }
}
