package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Field;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.IoPort.Direction;
import dev.vestibule.hal.IoPort.Loop;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.Supply.Condition;
import dev.vestibule.virtual.bench.BoardView;
import dev.vestibule.virtual.bench.BoardView.LampView;
import dev.vestibule.virtual.door.DoorState;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Everything visible from outside, as the remote bench tells it. */
record BoardAnswer(
    @Field("what the unit's clock shows") Instant now,
    @Field("the lamps") Indicators indicators,
    @Field("in the order of their numbers") List<Relay> relays,
    @Field("in the order of their numbers") List<Io> io,
    @Field("voltage outputs") List<Supply> supplies,
    @Field("where power comes from and goes to") Power power,
    @Field("doors wired to the unit") List<Door> doors) {

  record Lamp(
      @Field("none, white, red, green, blue, amber, or such as #00a651") String colour,
      @Field("how it is lit") LampView.Mode mode,
      @Field("brightness in percent, 0 to 100") int level) {}

  record Indicators(
      @Field("call indicator") Lamp call,
      @Field("talk indicator") Lamp talk,
      @Field("door indicator") Lamp door,
      @Field("status LED") Lamp status,
      @Field("stripe of the reader") Lamp readerStripe,
      @Field("light of the call button") Lamp buttonLight,
      @Field("light of the keypad") Lamp keypad) {}

  record Relay(
      @Field("number from 1") int id,
      @Field("between its NO/NC pin and COM") Circuit circuit,
      @Field("milliamperes through it") int milliamps) {}

  record Io(
      @Field("number from 1") int id,
      @Field("which way the pin works") Direction direction,
      @Field("what an input senses") Loop loop,
      @Field("whether an output pulls to ground") Circuit driven,
      @Field("volts at the pin") double volts,
      @Field("whether the loop's resistance is measured") boolean supervised) {}

  record Supply(
      @Field("such as relay12v") String name,
      @Field("nominal voltage") int volts,
      @Field("what its fuse says") Condition condition,
      @Field("milliamperes that flow") int milliamps,
      @Field("milliamperes at most") int limitMilliamps) {}

  record Power(
      @Field("such as PoE class 4, or why there is none") String source,
      @Field("whether there is power") boolean on,
      @Field("off, loading or running") String processor,
      @Field("watts that all supplies give") double outputWatts,
      @Field("watts they may give together") double budgetWatts) {}

  record Door(
      @Field("its name") String name,
      @Field("what it does") DoorState state,
      @Field("whether its bolt lets go") boolean released) {}

  static BoardAnswer of(BoardView view) {
    BoardView.Indicators lamps = view.indicators();
    BoardView.PowerView power = view.power();
    return new BoardAnswer(
        view.now(),
        new Indicators(
            lamp(lamps.call()),
            lamp(lamps.talk()),
            lamp(lamps.door()),
            lamp(lamps.status()),
            lamp(lamps.readerStripe()),
            lamp(lamps.buttonLight()),
            lamp(lamps.keypad())),
        IntStream.range(0, view.relays().size())
            .mapToObj(i -> relay(i + 1, view.relays().get(i)))
            .toList(),
        IntStream.range(0, view.io().size()).mapToObj(i -> io(i + 1, view.io().get(i))).toList(),
        view.supplies().stream().map(BoardAnswer::supply).toList(),
        new Power(
            power.source(),
            power.on(),
            power.processor(),
            power.outputWatts(),
            power.budgetWatts()),
        view.doors().stream()
            .map(door -> new Door(door.name(), door.state(), door.released()))
            .toList());
  }

  private static Lamp lamp(LampView lamp) {
    return new Lamp(colour(lamp.light()), lamp.mode(), lamp.light().level());
  }

  private static String colour(Light light) {
    Colour colour = light.colour();
    if (!light.lit()) return "none";
    if (colour.equals(Colour.WHITE)) return "white";
    if (colour.equals(Colour.RED)) return "red";
    if (colour.equals(Colour.GREEN)) return "green";
    if (colour.equals(Colour.BLUE)) return "blue";
    if (colour.equals(Colour.AMBER)) return "amber";
    return "#%02x%02x%02x".formatted(colour.red(), colour.green(), colour.blue());
  }

  private static Relay relay(int id, BoardView.RelayView relay) {
    return new Relay(id, relay.circuit(), relay.milliamps());
  }

  private static Io io(int id, BoardView.IoView io) {
    return new Io(id, io.direction(), io.loop(), io.driven(), io.volts(), io.supervised());
  }

  private static Supply supply(BoardView.SupplyView supply) {
    return new Supply(
        supply.name(),
        supply.volts(),
        supply.condition(),
        supply.milliamps(),
        supply.limitMilliamps());
  }
}
