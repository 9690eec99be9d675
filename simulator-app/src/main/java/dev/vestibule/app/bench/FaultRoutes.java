package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Field;
import dev.vestibule.app.bench.route.Nothing;
import dev.vestibule.app.bench.route.Others;
import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Route;
import dev.vestibule.app.bench.route.Route.Answer;
import dev.vestibule.virtual.bench.FaultHand;
import dev.vestibule.virtual.fault.ActiveFault;
import dev.vestibule.virtual.fault.Description;
import java.util.List;
import java.util.Map;

/** Breaking parts of the unit, and mending them. */
final class FaultRoutes {

  private FaultRoutes() {}

  record Started(
      @Field(value = "a name of the catalogue", example = "relay-welded") String name,
      @Others @Field("the fault's own arguments by name; usual values for those left out")
          Map<String, String> arguments) {}

  record Name(@Field(value = "a name of the catalogue", example = "relay-welded") String name) {}

  record Catalogue(
      @Field("what can be broken") List<Kind> faults,
      @Field("what is broken, in the order it broke") List<Active> active) {}

  record Kind(
      @Field("how it is called") String name,
      @Field("a few words") String title,
      @Field("what is seen of it") String help,
      @Field("what can be chosen") List<Argument> arguments) {}

  record Argument(
      @Field("its name") String name,
      @Field("what it means") String help,
      @Field("its value if left out") String usual,
      @Field("what it can be, in words") String range) {}

  record Active(
      @Field("how it is called") String name,
      @Field("a few words") String title,
      @Field("a value for each argument") Map<String, String> arguments) {}

  static List<Route<BenchUnit, ?, ?>> all() {
    return List.of(
        Route.eye(
            "/bench/v1/faults",
            "What can be broken, and what is",
            Catalogue.class,
            unit -> look(unit.bench().faults())),
        Route.hand(
            "/bench/v1/faults",
            "Breaks something",
            Started.class,
            (unit, fault) -> unit.bench().faults().start(fault.name(), fault.arguments())),
        new Route<>(
            "DELETE",
            "/bench/v1/faults/{name}",
            "Mends what is broken in this way; nothing of it is left behind",
            Name.class,
            Nothing.class,
            new Answer.None(),
            (unit, name, nothing) ->
                unit.bench().faults().clear(name.name())
                    ? Reply.done()
                    : Reply.problem(404, "nothing is broken in this way: " + name.name())));
  }

  private static Catalogue look(FaultHand hand) {
    return new Catalogue(
        hand.catalogue().stream().map(FaultRoutes::kind).toList(),
        hand.active().stream().map(FaultRoutes::active).toList());
  }

  private static Kind kind(Description fault) {
    return new Kind(
        fault.name(),
        fault.title(),
        fault.help(),
        fault.arguments().stream()
            .map(it -> new Argument(it.name(), it.help(), it.usual(), it.range()))
            .toList());
  }

  private static Active active(ActiveFault fault) {
    return new Active(fault.name(), fault.title(), fault.settings());
  }
}
