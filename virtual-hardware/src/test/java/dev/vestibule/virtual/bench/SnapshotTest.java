package dev.vestibule.virtual.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import dev.vestibule.virtual.board.Boards;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.door.Wiring;
import dev.vestibule.virtual.part.VirtualRelay;
import dev.vestibule.virtual.part.Wired;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private static final Duration BOOT = Duration.ofSeconds(2);

  private final VirtualBoard board = Boards.large();
  private final Bench bench = new Bench(board);
  private final List<String> log = new ArrayList<>();

  SnapshotTest() {
    board.install(
        it -> {
          log.add("boot at " + it.time().now());
          return () -> {};
        });
    bench.power().supply(new PowerSource.PoeClass4());
    bench.clock().advance(BOOT);
  }

  @Test
  void flashSdCardAndKeysComeBackWhole() {
    bench.sd().insert(64);
    bench.sd().wearPercent(85);
    board.flash().write("settings", bytes("old"));
    board.sdSlot().card().orElseThrow().write("film", bytes("old film"));
    board.keystores().getFirst().generate("https", KeyKind.EC_P256, name -> {});
    bench.clock().advance(Duration.ofSeconds(1));
    var key = board.keystores().getFirst().publicKey("https");
    Snapshot saved = bench.snapshot();

    board.flash().write("settings", bytes("new"));
    board.flash().write("more", bytes("new"));
    bench.sd().insert(128);
    board.keystores().getFirst().destroy("https");
    bench.restore(saved);

    assertThat(board.flash().names()).containsExactly("settings");
    assertThat(board.flash().read("settings")).contains(bytes("old"));
    assertThat(bench.view().sd().orElseThrow().card()).contains(new BoardView.CardView(64, 8, 85));
    assertThat(board.sdSlot().card().orElseThrow().read("film")).contains(bytes("old film"));
    assertThat(board.keystores().getFirst().publicKey("https")).isEqualTo(key);
  }

  @Test
  void aRestoredUnitGoesOnWithTheSavedTimeAndStartsAnew() {
    bench.clock().set(Instant.parse("2026-05-01T08:00:00Z"));
    Snapshot saved = bench.snapshot();
    bench.clock().set(Instant.parse("2030-01-01T00:00:00Z"));
    bench.clock().advance(Duration.ofHours(5));
    long monotonic = bench.clock().nanos();
    bench.restore(saved);
    bench.clock().advance(BOOT);
    assertThat(log).last().isEqualTo("boot at 2026-05-01T08:00:02Z");
    assertThat(bench.clock().now()).isEqualTo(Instant.parse("2026-05-01T08:00:02Z"));
    assertThat(bench.clock().nanos()).isEqualTo(monotonic + BOOT.toNanos());
  }

  @Test
  void chanceGoesOnWhereItStood() {
    Snapshot saved = bench.snapshot();
    long drawn = board.entropy().nextLong();
    bench.restore(saved);
    assertThat(board.entropy().nextLong()).isEqualTo(drawn);
  }

  @Test
  void whatWasWiredIsWiredAgainAndNothingElse() {
    bench.wire(Wiring.usual());
    bench.io(2).wire(Wired.SupervisedLoop.usual(Wired.SupervisedLoop.State.CLOSED));
    bench.terminals().load("relay/3", "heater", 40);
    bench.terminals().circuit("relay/5", "siren", new VirtualRelay.Load(24, 300));
    bench.readerConnector().osdp(115_200);
    Snapshot saved = bench.snapshot();
    var view = bench.view();

    bench.wire(Wiring.NONE);
    bench.io(2).open();
    bench.io(3).close();
    bench.terminals().load("relay/3", "heater", 0);
    bench.terminals().load("relay/3", "fan", 30);
    bench.terminals().circuit("relay/5", "siren", VirtualRelay.Load.NONE);
    bench.readerConnector().none();
    bench.restore(saved);

    assertThat(bench.snapshot().wiring()).isEqualTo(saved.wiring());
    assertThat(bench.snapshot().wires()).isEqualTo(saved.wires());
    assertThat(bench.view().io()).isEqualTo(view.io());
    assertThat(bench.view().doors()).isEqualTo(view.doors());
    assertThat(bench.view().readerConnector()).isEqualTo(view.readerConnector());
    assertThat(board.supply("relay24v").loads()).containsOnlyKeys("heater");
  }

  @Test
  void aSavedUnitCanBePutOnAnotherBench() {
    board.flash().write("settings", bytes("old"));
    bench.wire(Wiring.usual());
    var other = new Bench(Boards.large());
    other.restore(bench.snapshot());
    Board restored = other.board();
    other.power().supply(new PowerSource.PoeClass4());
    assertThat(restored.flash().read("settings")).contains(bytes("old"));
    assertThat(other.wiring()).isEqualTo(Wiring.usual());
    assertThat(other.clock().now()).isEqualTo(bench.clock().now());
  }

  @Test
  void aFreshUnitHasForgottenEverythingButKeepsItsWires() {
    bench.wire(Wiring.usual());
    bench.sd().insert(64);
    board.flash().write("settings", bytes("old"));
    bench.fresh();
    assertThat(board.flash().names()).isEmpty();
    assertThat(bench.view().sd().orElseThrow().card()).isEmpty();
    assertThat(bench.wiring()).isEqualTo(Wiring.usual());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
