package dev.vestibule.app.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.device.protocols.osdp.PanelKeys;
import dev.vestibule.gui.feed.LineRow;
import dev.vestibule.gui.feed.LineRow.Direction;
import dev.vestibule.gui.feed.LineRow.Mark;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import dev.vestibule.scenarios.peer.LineFaults.Fault;
import dev.vestibule.scenarios.peer.OsdpPanel;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A probe at the wires of a whole unit. */
class LineWatchTest {

  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final Duration HELD = Duration.ofMillis(300);

  private final List<LineRow> rows = new ArrayList<>();

  private Twin unit(String preset) {
    return Twin.builder().preset(Presets.named(preset)).build();
  }

  private Runnable listen(Twin twin) {
    return new LineWatch(twin.bench(), twin.time()).listen(rows::add);
  }

  private static void card(Twin twin) {
    var card = Transponder.of(ChipType.HID_PROX, Bits.ofHex("2EC0C86", 26));
    twin.bench().card().hold(card, HELD);
    twin.advance(MOMENT);
  }

  private static OsdpPanel panel(Twin twin) {
    var line = new LineSetting(0, LineSetting.SPEEDS.getFirst());
    return new OsdpPanel(twin.bench(), twin.board(), twin.time(), line, PanelKeys.NONE);
  }

  private LineRow named(String name) {
    return rows.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aCardOnWiegandIsReadWithItsParities() {
    try (Twin twin = unit("wiegand")) {
      twin.bench().readerConnector().wiegand();
      listen(twin);
      card(twin);
    }
    LineRow row = rows.getFirst();
    assertThat(row.name()).isEqualTo("26 bits");
    assertThat(row.facts()).isEqualTo("facility 118, card 1603");
    assertThat(row.text()).isEqualTo("1 01110110 00000110 01000011 0");
    assertThat(row.check()).isEqualTo("Parity right");
    assertThat(row.right()).isTrue();
  }

  @Test
  void swappedWiresAreSeenByTheirParity() {
    try (Twin twin = unit("wiegand")) {
      twin.bench().readerConnector().wiegand();
      twin.bench().faults().start("reader-wires-swapped");
      listen(twin);
      card(twin);
    }
    assertThat(rows.getFirst().right()).isFalse();
    assertThat(rows.getFirst().check()).isEqualTo("Both parities wrong");
    assertThat(rows.getFirst().content().getFirst().mark()).isEqualTo(Mark.WRONG);
  }

  @Test
  void keysOfAPinAreNotTold() {
    try (Twin twin = unit("wiegand")) {
      twin.bench().readerConnector().wiegand();
      listen(twin);
      card(twin);
      twin.bench().keypad().type("73#", Duration.ofMillis(150));
      twin.advance(Duration.ofSeconds(20));
    }
    assertThat(rows.stream().filter(it -> it.name().equals("Key")).map(LineRow::text))
        .isNotEmpty()
        .allMatch("••••"::equals);
  }

  @Test
  void pollsAndAnswersOfOsdpAreNamed() {
    try (Twin twin = unit("osdp")) {
      listen(twin);
      panel(twin);
      twin.advance(MOMENT);
    }
    LineRow poll = named("POLL");
    assertThat(poll.direction()).isEqualTo(Direction.TO_UNIT);
    assertThat(poll.facts()).startsWith("address 0, sequence ").endsWith(" bytes");
    assertThat(poll.routine()).isTrue();
    LineRow identity = named("PDID");
    assertThat(identity.direction()).isEqualTo(Direction.FROM_UNIT);
    assertThat(identity.check()).isEqualTo("CRC right");
    assertThat(identity.content().getLast().mark()).isEqualTo(Mark.RIGHT);
    assertThat(identity.routine()).isFalse();
  }

  @Test
  void aBitThatFlippedOnTheWayIsSeen() {
    try (Twin twin = unit("osdp")) {
      var panel = panel(twin);
      twin.advance(MOMENT);
      listen(twin);
      panel.faults().every(3, Fault.FLIPPED);
      twin.advance(MOMENT);
    }
    assertThat(rows).anyMatch(it -> !it.right() && it.check().equals("CRC wrong"));
  }

  @Test
  void whatIsTypedOverOsdpIsNotTold() {
    try (Twin twin = unit("osdp")) {
      panel(twin);
      twin.advance(MOMENT);
      listen(twin);
      twin.bench().keypad().type("7391", Duration.ofMillis(150));
      twin.advance(Duration.ofSeconds(20));
    }
    assertThat(named("KEYPAD").text()).contains("••").doesNotContain("37 33");
  }

  @Test
  void nobodyListensAnyMore() {
    try (Twin twin = unit("wiegand")) {
      twin.bench().readerConnector().wiegand();
      listen(twin).run();
      card(twin);
    }
    assertThat(rows).isEmpty();
  }
}
