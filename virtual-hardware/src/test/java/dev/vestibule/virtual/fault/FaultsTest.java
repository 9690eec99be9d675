package dev.vestibule.virtual.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort.Loop;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Supply.Condition;
import dev.vestibule.hal.Volume;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.board.Boards;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.door.DoorState;
import dev.vestibule.virtual.door.Wiring;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

  private final VirtualBoard board = Boards.large();
  private final Bench bench = new Bench(board);

  @Test
  void aWeldedRelayStaysClosedWhateverIsDriven() {
    bench.faults().start("relay-welded", Map.of("relay", "relay2"));
    board.relay(2).drive(Circuit.OPEN);
    assertThat(board.relay(2).circuit()).isEqualTo(Circuit.CLOSED);
    assertThat(board.relay(2).driven()).isEqualTo(Circuit.OPEN);
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.OPEN);
  }

  @Test
  void faultsOfOnePartAreClearedInAnyOrder() {
    bench.faults().start("relay-welded");
    bench.faults().start("relay-stuck-open");
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.OPEN);
    bench.faults().clear("relay-stuck-open");
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.CLOSED);
    bench.faults().start("relay-stuck-open");
    bench.faults().clear("relay-welded");
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.OPEN);
    bench.faults().clear("relay-stuck-open");
    board.relay(1).drive(Circuit.CLOSED);
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.CLOSED);
  }

  @Test
  void eachPartCanBeBrokenOnItsOwnAndOnceOnly() {
    bench.faults().start("relay-welded", Map.of("relay", "relay1"));
    bench.faults().start("relay-welded", Map.of("relay", "relay2"));
    bench.faults().start("relay-welded", Map.of("relay", "relay2"));
    assertThat(bench.view().faults())
        .extracting(ActiveFault::settings)
        .containsExactly(Map.of("relay", "relay1"), Map.of("relay", "relay2"));
    assertThat(bench.faults().clear("relay-welded")).isTrue();
    assertThat(bench.faults().clear("relay-welded")).isFalse();
    assertThat(board.relay(2).circuit()).isEqualTo(Circuit.OPEN);
  }

  @Test
  void breakingAPartAnewReplacesItsSettings() {
    bench.faults().start("supply-weak", Map.of("supply", "relay12v", "percent", "50"));
    bench.faults().start("supply-weak", Map.of("supply", "relay12v", "percent", "90"));
    bench.power().supply(new PowerSource.PoeClass4());
    board.supply("relay12v").enable(true);
    assertThat(board.supply("relay12v").outputVolts()).isEqualTo(10.8);
    bench.faults().clear();
    assertThat(board.supply("relay12v").outputVolts()).isEqualTo(12);
    assertThat(bench.view().faults()).isEmpty();
  }

  @Test
  void whatIsBrokenIsSeenWithItsTimeAndInTheJournalOfDeeds() {
    bench.clock().advance(Duration.ofSeconds(5));
    bench.faults().start("io-stuck", Map.of("io", "io3"));
    assertThat(bench.view().faults())
        .containsExactly(
            new ActiveFault(
                "io-stuck",
                "I/O input stuck",
                Map.of("io", "io3", "loop", "closed"),
                5_000_000_000L));
    assertThat(bench.deeds().all().getLast().words())
        .isEqualTo("Fault: I/O input stuck, io3, closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "relay-weldet   |          |      | no fault relay-weldet; near it are relay-welded, ",
        "sd-write-eror  |          |      | no fault sd-write-eror; near it are sd-write-error, ",
        "relay-welded   | relais   | 1    | relay-welded takes relay: relais",
        "speaker-dead   | loudness | 1    | speaker-dead takes no arguments: loudness",
        "relay-welded   | relay    | 3    | relay of relay-welded is one of relay1, relay2: 3",
        "network-loss   | percent  | 101  | percent of network-loss is a whole number of 1-100 %",
        "network-loss   | percent  | many | percent of network-loss is a whole number of 1-100 %",
        "network-loss   | percent  | 9999999999 | percent of network-loss is a whole number"
      })
  void whatCannotBeBrokenIsRefusedAndNothingChanges(
      String name, String argument, String value, String message) {
    var before = bench.view();
    Map<String, String> settings = argument == null ? Map.of() : Map.of(argument, value);
    assertThatThrownBy(() -> bench.faults().start(name, settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
    assertThat(bench.view()).isEqualTo(before);
    assertThat(bench.deeds().all()).isEmpty();
  }

  @Test
  void aBouncingContactGoesBackAsOftenAsItShouldAndThenStays() {
    List<Loop> sensed = new ArrayList<>();
    board.ioPort(1).loop().watch(change -> sensed.add(change.value()));
    bench.faults().start("io-chatter", Map.of("io", "io1", "bounces", "2"));
    bench.io(1).close();
    bench.clock().advance(Duration.ofSeconds(1));
    assertThat(sensed).containsExactly(Loop.CLOSED, Loop.OPEN, Loop.CLOSED, Loop.OPEN, Loop.CLOSED);
  }

  @Test
  void aWeakSupplySaysItIsOnAndStillDoesNotReleaseTheDoor() {
    bench.wire(Wiring.usual());
    bench.power().supply(new PowerSource.PoeClass4());
    board.supply("relay12v").enable(true);
    bench.faults().start("supply-weak", Map.of("supply", "relay12v"));
    board.relay(1).drive(Circuit.CLOSED);
    assertThat(bench.door().state()).isEqualTo(DoorState.LOCKED);
    assertThat(board.supply("relay12v").reading().read().condition()).isEqualTo(Condition.ON);
    bench.faults().clear("supply-weak");
    assertThat(bench.door().state()).isEqualTo(DoorState.RELEASED);
  }

  @Test
  void aDeadClockBatteryForgetsTheTimeOnlyWhenPowerIsLost() {
    bench.power().supply(new PowerSource.PoeClass4());
    bench.faults().start("clock-battery-dead");
    assertThat(bench.clock().now()).isEqualTo(Boards.START);
    bench.power().dc(12);
    bench.power().ethernet(new PowerSource.None());
    assertThat(bench.clock().now()).isEqualTo(Boards.START);
    bench.power().cut();
    bench.power().dc(12);
    assertThat(bench.clock().now()).isEqualTo(Instant.EPOCH);
  }

  @Test
  void aDriftingClockIsRightAgainOnceItHasBeenSetAndMended() {
    bench.faults().start("clock-drift", Map.of("seconds", "-3600"));
    bench.clock().advance(Duration.ofDays(1));
    assertThat(bench.clock().now()).isEqualTo(Boards.START.plus(Duration.ofHours(23)));
    bench.clock().set(Boards.START);
    assertThat(bench.clock().now()).isEqualTo(Boards.START);
    bench.clock().advance(Duration.ofHours(24));
    bench.faults().clear("clock-drift");
    assertThat(bench.clock().now()).isEqualTo(Boards.START.plus(Duration.ofHours(24)));
  }

  @Test
  void aBrokenSlotFailsEveryCardThatIsPutIn() {
    bench.power().supply(new PowerSource.PoeClass4());
    bench.sd().fault("write-error");
    bench.sd().insert(1);
    Volume card = board.sdSlot().read().orElseThrow();
    assertThat(card.write("film", new byte[1])).isEqualTo(new Volume.Failed("write error"));
    bench.sd().clearFaults();
    assertThat(card.write("film", new byte[1])).isEqualTo(new Volume.Done());
    assertThatThrownBy(() -> bench.sd().fault("write-fault"))
        .hasMessageStartingWith("no fault sd-write-fault; near it are sd-write-error");
  }

  @Test
  void aNewUnitIsWhole() {
    bench.faults().start("relay-welded");
    bench.fresh();
    assertThat(bench.faults().active()).isEmpty();
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.OPEN);
  }
}
