package dev.vestibule.virtual.fault;

import dev.vestibule.hal.Band;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.Board;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.IoPort;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.hal.ReaderConnector.Pulse;
import dev.vestibule.hal.ReaderConnector.Use;
import dev.vestibule.hal.Transponder;
import dev.vestibule.hal.Volume;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.board.Program;
import dev.vestibule.virtual.board.VirtualBoard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A program that uses every part, and hands that do everything to it. Two boards are as good as
 * each other if the logs of their exercises are equal.
 */
final class Exercise {

  private static final int RATE = 16_000;

  private final Bench bench;
  private final List<String> log = new ArrayList<>();
  private Optional<Board> running = Optional.empty();

  /** A running unit. */
  Exercise(VirtualBoard board) {
    bench = new Bench(board);
    board.install(program());
    bench.sd().insert(1);
    bench.readerConnector().wiegand();
    bench.power().supply(new PowerSource.PoeClass4());
    pass(10);
  }

  Bench bench() {
    return bench;
  }

  void pass(int seconds) {
    bench.clock().advance(Duration.ofSeconds(seconds));
  }

  /** Does everything and tells what came of it. */
  List<String> log() {
    log.clear();
    long start = bench.clock().nanos();
    restart();
    terminals();
    hands();
    sound();
    storage();
    pass(130);
    note("the clock shows " + bench.clock().now());
    log.addAll(bench.trace().since(start).stream().map(String::valueOf).toList());
    return List.copyOf(log);
  }

  private Program program() {
    return board -> {
      running = Optional.of(board);
      note("boot " + board.processor().startCause() + " at " + board.time().now());
      board.supplies().forEach(supply -> supply.enable(true));
      board.cardReader().field(Set.of(Band.values()));
      board.readerConnector().use(Use.WIEGAND);
      board.keypad().watch(it -> note("key " + it));
      board.callButton().watch(it -> note("call button " + it));
      board.cardReader().watch(it -> note("card " + it));
      board.motion().watch(it -> note("motion " + it));
      board.shock().watch(it -> note("shock " + it));
      board.temperature().watch(it -> note("temperature " + it));
      board.network().link().watch(it -> note("link " + it));
      board.ioPorts().forEach(port -> port.loop().watch(it -> note(port.name() + it)));
      board.supplies().forEach(it -> it.reading().watch(read -> note(it.name() + read)));
      return () -> {};
    };
  }

  private void restart() {
    bench.power().cut();
    pass(1);
    look();
    bench.power().supply(new PowerSource.PoeClass4());
    pass(3);
    look();
  }

  private void terminals() {
    Board unit = running.orElseThrow();
    for (Circuit circuit : List.of(Circuit.CLOSED, Circuit.OPEN)) {
      unit.relays().forEach(relay -> relay.drive(circuit));
      pass(1);
      look();
    }
    bench.terminals().load("relay/7", "lamp", 100);
    bench.terminals().load("relay/3", "lamp", 100);
    bench.terminals().load("reader/2", "lamp", 100);
    bench.terminals().load("io/2", "lamp", 10);
    look();
    bench.terminals().load("relay/7", "lamp", 0);
    bench.terminals().load("relay/3", "lamp", 0);
    bench.terminals().load("reader/2", "lamp", 0);
    bench.terminals().load("io/2", "lamp", 0);
    for (int pin = 1; pin <= unit.ioPorts().size(); pin++) {
      bench.io(pin).close();
      pass(1);
      look();
      bench.io(pin).open();
      pass(1);
    }
    IoPort port = unit.ioPorts().getFirst();
    port.direction(IoPort.Direction.OUTPUT);
    port.drive(Circuit.CLOSED);
    look();
    port.direction(IoPort.Direction.INPUT);
    unit.readerConnector()
        .pulse(
            List.of(
                new Pulse(Line.DATA0, Duration.ZERO, Duration.ofNanos(40_000)),
                new Pulse(Line.DATA1, Duration.ofMillis(2), Duration.ofNanos(40_000))));
    pass(1);
    look();
    bench.readerConnector().wiegand();
  }

  private void hands() {
    for (LampName name : LampName.values()) {
      running.orElseThrow().lamp(name).show(Light.steady(Colour.WHITE));
    }
    look();
    for (LampName name : LampName.values()) running.orElseThrow().lamp(name).show(Light.OFF);
    bench.keypad().type("123456789*0#");
    bench.callButton().press(Duration.ofMillis(200));
    pass(3);
    for (ChipType chip : List.of(ChipType.EM4X02, ChipType.MIFARE_DESFIRE)) {
      bench.card().hold(Transponder.of(chip, Bits.ofHex("0102030405")), Duration.ofMillis(300));
      pass(1);
    }
    bench.pir().set(true);
    bench.pir().set(false);
    bench.shock().hit(0.8);
    bench.environment().temperature(-20);
    note("it is " + running.orElseThrow().temperature().read() + " °C");
    bench.environment().temperature(20);
    bench.network().down();
    bench.network().up();
    pass(1);
    look();
  }

  private void sound() {
    Board unit = running.orElseThrow();
    pass(15);
    bench.sound().tone(1_000, -20, 1);
    short[] samples = new short[RATE];
    for (int i = 0; i < samples.length; i++) samples[i] = (short) i;
    unit.speaker().play(samples);
    pass(1);
    look();
    note("spoken " + Arrays.hashCode(bench.speaker().wav(Duration.ofSeconds(1))));
    unit.microphone().read(unit.time().nanos() - 1_000_000_000L, samples);
    note("heard " + Arrays.hashCode(samples));
  }

  private void storage() {
    Board unit = running.orElseThrow();
    use(unit.flash());
    use(unit.sdSlot().read().orElseThrow());
  }

  private void use(Volume volume) {
    note("written: " + volume.write("file", new byte[] {1, 2, 3}) + volume.sync());
    note("read: " + volume.read("file").map(Arrays::toString));
    note("gone: " + volume.delete("file") + volume.names());
  }

  private void look() {
    note("seen: " + bench.view());
  }

  private void note(String line) {
    log.add(line);
  }
}
