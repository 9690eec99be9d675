package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Field;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.IoPort.Direction;
import dev.vestibule.hal.IoPort.Loop;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.NetworkInterface.Link;
import dev.vestibule.hal.ReaderConnector.Use;
import dev.vestibule.hal.Supply.Condition;
import dev.vestibule.virtual.bench.BenchClock;
import dev.vestibule.virtual.bench.BoardView;
import dev.vestibule.virtual.bench.BoardView.LampView;
import dev.vestibule.virtual.door.DoorState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Everything visible from outside, as the remote bench tells it. */
record BoardAnswer(
    @Field("what the unit's clock shows") Instant now,
    @Field("the lamps") Indicators indicators,
    @Field("in the order of their numbers") List<Relay> relays,
    @Field("in the order of their numbers") List<Io> io,
    @Field("voltage outputs") List<Supply> supplies,
    @Field("the loudspeaker") Speaker speaker,
    @Field("where power comes from and goes to") Power power,
    @Field("the network cable") Network network,
    @Field("the SD slot") Sd sd,
    @Field("the microHDMI connector") Hdmi hdmi,
    @Field("the reader connector") Reader readerConnector,
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

  record Speaker(
      @Field("whether the unit plays something, be it silent") boolean playing,
      @Field("level of the last 100 ms; -120 when silent") double levelDbfs) {}

  record Network(
      @Field("whether the cable is plugged in") Link link,
      @Field("share of the packets that the line loses") int lossPercent,
      @Field("how long it holds a packet up each way") int delayMillis,
      @Field("the switch's side of it") SwitchPort switchPort) {}

  record SwitchPort(
      @Field("whether IP traffic passes; IEEE 802.1X may keep it closed") boolean open,
      @Field("what the unit tells the switch, such as LLDP axis-b8a44f000001; empty if nothing")
          String neighbour,
      @Field("watts granted over LLDP or CDP") double grantedWatts,
      @Field("MAC addresses heard lately, with their VLAN") List<String> macs) {}

  record Sd(@Field("the card that is in") Optional<SdCard> card) {}

  record SdCard(
      @Field("its size") int capacityMiB,
      @Field("bytes in use") long usedBytes,
      @Field("how worn it is; worn out at 100") int wearPercent) {}

  record Hdmi(
      @Field("whether a monitor is plugged in") boolean monitor,
      @Field("the size of what it shows; left out while it is dark") Optional<Size> picture) {}

  record Size(@Field("in pixels") int width, @Field("in pixels") int height) {}

  record Reader(
      @Field("what is wired to it") String panel,
      @Field("what the unit does with the pins") Use use,
      @Field("Wiegand pulses sent so far") long bitsSent,
      @Field("RS-485 bytes sent so far") long bytesSent,
      @Field("what the panel received, the latest hundred, oldest first")
          List<ReceivedFrame> frames) {}

  record ReceivedFrame(
      @Field("when it was complete") Instant at,
      @Field("how many bits it has") int bits,
      @Field("the bits as a hexadecimal number") String hex) {}

  record Power(
      @Field("such as PoE class 4, or why there is none") String source,
      @Field("whether there is power") boolean on,
      @Field("off, loading or running") String processor,
      @Field("watts that the unit takes") double inputWatts,
      @Field("watts that all supplies give") double outputWatts,
      @Field("watts they may give together") double budgetWatts) {}

  record Door(
      @Field("its name") String name,
      @Field("what it does") DoorState state,
      @Field("whether its bolt lets go") boolean released) {}

  static BoardAnswer of(BoardView view, BenchClock clock) {
    Instant origin = clock.now().minusNanos(clock.nanos());
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
        new Speaker(view.speaker().playing(), view.speaker().levelDbfs()),
        new Power(
            power.source(),
            power.on(),
            power.processor(),
            power.inputWatts(),
            power.outputWatts(),
            power.budgetWatts()),
        new Network(
            view.network().link(),
            view.network().lossPercent(),
            view.network().delayMillis(),
            switchPort(view.network().switchPort())),
        new Sd(view.sd().flatMap(BoardView.SdView::card).map(BoardAnswer::card)),
        new Hdmi(
            view.hdmi().monitor(),
            view.hdmi().picture().map(size -> new Size(size.width(), size.height()))),
        reader(view.readerConnector(), origin),
        view.doors().stream()
            .map(door -> new Door(door.name(), door.state(), door.released()))
            .toList());
  }

  private static SwitchPort switchPort(BoardView.SwitchPortView port) {
    return new SwitchPort(port.open(), port.neighbour(), port.grantedWatts(), port.macs());
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

  private static SdCard card(BoardView.CardView card) {
    return new SdCard(card.capacityMiB(), card.usedBytes(), card.wearPercent());
  }

  private static Reader reader(BoardView.ReaderConnectorView reader, Instant origin) {
    return new Reader(
        reader.panel(),
        reader.use(),
        reader.bitsSent(),
        reader.bytesSent(),
        reader.frames().stream()
            .map(
                frame ->
                    new ReceivedFrame(
                        origin.plusNanos(frame.nanos()),
                        frame.bits().length(),
                        frame.bits().toHex()))
            .toList());
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
