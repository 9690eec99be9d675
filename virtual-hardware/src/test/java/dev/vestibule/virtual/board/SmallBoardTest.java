package dev.vestibule.virtual.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Supply;
import dev.vestibule.hal.Supply.Condition;
import dev.vestibule.virtual.bench.Bench;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The wiring of a board is data: another file makes another board. */
class SmallBoardTest {

  private final VirtualBoard board = Boards.small();
  private final Bench bench = new Bench(board);
  private final List<String> seen = new ArrayList<>();

  @Test
  void aProgramBootsOnItAfterItsOwnBootTimeAndFindsItsParts() {
    board.install(
        it -> {
          seen.add(it.identity().model());
          it.relays().forEach(relay -> seen.add(relay.name()));
          it.ioPorts().forEach(port -> seen.add(port.name()));
          it.supplies().forEach(supply -> seen.add(supply.name() + " " + supply.volts() + " V"));
          it.supplies().forEach(supply -> supply.enable(true));
          it.relays().getFirst().drive(Circuit.CLOSED);
          return () -> {};
        });
    bench.power().dc(12);
    board.bus().time().advance(Duration.ofMillis(9));
    assertThat(seen).isEmpty();
    board.bus().time().advance(Duration.ofMillis(1));
    assertThat(seen).containsExactly("Small", "relay1", "io1", "io2", "io5v 5 V");
    assertThat(bench.view().relays())
        .singleElement()
        .extracting(it -> it.circuit())
        .isEqualTo(Circuit.CLOSED);
    assertThat(board.flash().capacity()).isEqualTo(1 << 20);
  }

  @Test
  void itsSupplyHasTheLimitsOfItsFile() {
    board.install(
        it -> {
          it.supplies().forEach(supply -> supply.enable(true));
          return () -> {};
        });
    bench.power().dc(12);
    board.bus().time().advance(Duration.ofMillis(10));
    bench.terminals().load("io/2", "lamp", 21);
    assertThat(reading()).isEqualTo(new Supply.Reading(Condition.OVERLOAD, 0));
    bench.terminals().load("io/2", "lamp", 20);
    assertThat(reading()).isEqualTo(new Supply.Reading(Condition.ON, 20));
    bench.power().supply(new PowerSource.PoeClass3());
    assertThat(bench.view().supplies().getFirst().limitMilliamps()).isEqualTo(10);
  }

  @Test
  void itsDcInputTakesTheRangeOfItsFile() {
    bench.power().dc(10);
    assertThat(bench.view().power().on()).isFalse();
    assertThat(bench.view().power().source()).isEqualTo("DC 10.0 V is outside 11-13 V: no power");
    bench.power().dc(13);
    assertThat(bench.view().power().on()).isTrue();
  }

  @Test
  void whatItLacksCanNeitherBeSeenNorTouched() {
    assertThat(bench.view().sd()).isEmpty();
    assertThat(bench.view().io()).hasSize(2);
    assertThatThrownBy(() -> bench.sd().insert(64)).hasMessage("the Small has no SD slot");
    assertThatThrownBy(() -> bench.io(3).close()).hasMessage("I/O pins are numbered 1-2: 3");
    assertThatThrownBy(() -> bench.terminals().load("relay/7", "lamp", 1))
        .hasMessageStartingWith("no pin relay/7; the board has relay/1, relay/2, io/1");
  }

  private Supply.Reading reading() {
    return board.supplies().getFirst().reading().read();
  }
}
