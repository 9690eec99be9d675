package dev.vestibule.virtual.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.board.Boards;
import dev.vestibule.virtual.door.DoorWiring;
import dev.vestibule.virtual.door.DoorWiring.LockKind;
import dev.vestibule.virtual.door.Wiring;
import dev.vestibule.virtual.door.Wiring.LoadWiring;
import dev.vestibule.virtual.part.VirtualRelay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A hand that is asked for what cannot be says so, with value and range, and changes nothing. */
class RefusalTest {

  private static final Transponder CARD = Transponder.of(ChipType.EM4X02, Bits.ofHex("0102030405"));

  private final Bench bench = new Bench(Boards.large());

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isRefused(String message, Consumer<Bench> deed) {
    bench.wire(Wiring.usual());
    bench.power().supply(new PowerSource.PoeClass4());
    BoardView before = bench.view();
    var signals = bench.trace().values();
    int deeds = bench.deeds().all().size();

    assertThatThrownBy(() -> deed.accept(bench))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);

    assertThat(bench.view()).isEqualTo(before);
    assertThat(bench.trace().values()).isEqualTo(signals);
    assertThat(bench.deeds().all()).hasSize(deeds);
  }

  static Stream<Arguments> isRefused() {
    return Stream.of(
        of("1-100 keys are typed: 0", it -> it.keypad().type("")),
        of("1-100 keys are typed: 101", it -> it.keypad().type("1".repeat(101))),
        of("a key is one of 0-9 * #", it -> it.keypad().type("12a")),
        of("a key is one of 0-9 * #", it -> it.keypad().press('x')),
        of("a key is one of 0-9 * #", it -> it.keypad().release('x')),
        of("10 ms to 1 min: PT0.009S", it -> it.keypad().type("1", Duration.ofMillis(9))),
        of("more than 0 s and at most 1 day: PT0S", it -> it.callButton().press(Duration.ZERO)),
        of(
            "more than 0 s and at most 1 day: PT25H",
            it -> it.controlButton().press(Duration.ofHours(25))),
        of(
            "more than 0 s and at most 1 day: PT-1S",
            it -> it.card().hold(CARD, Duration.ofSeconds(-1))),
        of("I/O pins are numbered 1-4: 5", it -> it.io(5).close()),
        of("I/O pins are numbered 1-4: 0", it -> it.io(0).open()),
        of("a hit is 0-1: 1.1", it -> it.shock().hit(1.1)),
        of("a hit is 0-1: NaN", it -> it.shock().hit(Double.NaN)),
        of("-60 to 100 °C: -61.0", it -> it.environment().temperature(-61)),
        of("0-100 000 lux: -1.0", it -> it.environment().light(-1)),
        of("given 0-60 V: 61.0", it -> it.power().dc(61)),
        of("given 0-60 V: -1.0", it -> it.power().supply(new PowerSource.Dc(-1))),
        of("PoE or nothing", it -> it.power().ethernet(new PowerSource.Dc(12))),
        of("loss is 0-100 percent: 101", it -> it.network().lossPercent(101)),
        of("loss is 0-100 percent: -1", it -> it.network().lossPercent(-1)),
        of("delay is 0-60000 ms: 60001", it -> it.network().delayMillis(60_001)),
        of("1-2097152 MiB: 0", it -> it.sd().insert(0)),
        of("wear is 0-200 percent: 201", it -> it.sd().wearPercent(201)),
        of("no SD card is in the slot", it -> it.sd().wearPercent(85)),
        of("hz is 20.0 to 20000.0: 10.0", it -> it.sound().tone(10, -20, 1)),
        of("dbfs is -120.0 to 0.0: 1.0", it -> it.sound().tone(1000, 1, 1)),
        of("seconds is 0.001 to 3600.0: 0.0", it -> it.lineIn().tone(1000, -20, 0)),
        of("not a WAV file", it -> it.sound().wav("hello".getBytes(StandardCharsets.UTF_8))),
        of("at most 16777216 bytes: 16777217", it -> it.sound().wav(new byte[(16 << 20) + 1])),
        of("last 0-60 s can be listened to: PT1M1S", it -> it.speaker().wav(seconds(61))),
        of("last 0-60 s can be listened to: PT-1S", it -> it.lineOut().wav(seconds(-1))),
        of(
            "a spike lasts 1-1000 µs: PT0.002S",
            it -> it.readerConnector().spike(Line.DATA0, Duration.ofMillis(2))),
        of("baud is 9600-230400: 300", it -> it.readerConnector().osdp(300)),
        of("1-1000 ms: PT2S", it -> it.readerConnector().wiegand(seconds(2))),
        of("1-4096 bytes at once: 0", it -> it.readerConnector().send(new byte[0])),
        of("0-10 000 mA: 10001", it -> it.terminals().load("relay/7", "siren", 10_001)),
        of("no pin relay/9", it -> it.terminals().load("relay/9", "siren", 100)),
        of("takes no voltage from outside", it -> it.terminals().feed("relay/7", 12)),
        of("an I/O pin takes 0-30 V: 31.0", it -> it.terminals().feed("io/3", 31)),
        of(
            "0-60 V and 0-10 000 mA: 61.0 V",
            it -> it.terminals().circuit("relay/1", "siren", new VirtualRelay.Load(61, 1))),
        of("doors are numbered 1-1: 2", it -> it.door(2).pull()),
        of("wired already", it -> it.wire(twoDoorsOnOneRelay())),
        of("siren takes 1-10 000 mA: 0", it -> it.wire(siren(0))),
        of("1970-2099: 2100-01-01", it -> it.clock().set(Instant.parse("2100-01-01T00:00:00Z"))),
        of("0 s to ten years: PT-1S", it -> it.clock().advance(seconds(-1))),
        of(
            "the state of a Small does not fit a A8207-VE Mk II",
            it -> it.restore(new Bench(Boards.small()).snapshot())));
  }

  private static Arguments of(String message, Consumer<Bench> deed) {
    return arguments(message, deed);
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static Wiring siren(int milliamps) {
    return new Wiring(List.of(), List.of(new LoadWiring("siren", "relay/3", milliamps)));
  }

  private static Wiring twoDoorsOnOneRelay() {
    var other = new DoorWiring("Garage", LockKind.FAIL_SECURE, "relay/1", false, "", 250, "", true);
    return new Wiring(List.of(DoorWiring.usual(), other), List.of());
  }
}
