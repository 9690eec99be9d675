package dev.vestibule.gui.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.feed.Due;
import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.gui.part.Wire;
import dev.vestibule.hal.Band;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.Board;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.Deeds.Deed;
import dev.vestibule.virtual.board.BoardFile;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.door.DoorState;
import dev.vestibule.virtual.door.Wiring;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On a real board in stepped time, with a program of a few lines in place of the firmware. */
class PresenterTest {

  private static final WalletCard CARD =
      new WalletCard(
          "Anna Berg",
          "DESFire",
          new WalletCard.Chip(
              Transponder.of(ChipType.MIFARE_DESFIRE, Bits.ofHex("04A1B2C3D4E5F6"))));

  private final Timeline time = new Timeline(Instant.parse("2026-01-31T14:32:00Z"));
  private final VirtualBoard board =
      new VirtualBoard(BoardFile.shipped("a8207-ve-mk2"), new MacAddress(0xB8A44F000001L), time, 1);
  private final Bench bench = new Bench(board);
  private final List<Due> due = new ArrayList<>();
  private final List<Board> running = new ArrayList<>();
  private final Presenter presenter = presenter();
  private final PanelModel model = presenter.model();

  private Presenter presenter() {
    board.install(
        it -> {
          it.cardReader().field(EnumSet.allOf(Band.class));
          running.add(it);
          return () -> {};
        });
    bench.wire(Wiring.usual());
    bench.power().supply(new PowerSource.PoeClass4());
    time.advance(Duration.ofSeconds(2));
    var none = Feeds.none();
    return new Presenter(
        bench,
        new Feeds(
            none.unit(),
            none.journal(),
            () -> due,
            none.wallet(),
            none.presets(),
            none.demos(),
            none.line(),
            none.peers()),
        Runnable::run);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Board unit() {
    return running.getLast();
  }

  private Wire wire(WireId id) {
    presenter.look(0);
    return model.wire(id).get();
  }

  private static String says(Wire wire) {
    return wire.name() + ": " + wire.value() + ", " + wire.level();
  }

  private Stream<String> deeds() {
    return bench.deeds().all().stream().map(Deed::words);
  }

  private void choose(WireId id, String title) {
    presenter.wires().choices(id).stream()
        .filter(choice -> choice.title().equals(title))
        .findFirst()
        .orElseThrow()
        .act()
        .run();
  }

  @Test
  void aKeyIsDownAsLongAsItIsHeldAndPressedOnceHoweverOftenTheKeyboardRepeats() {
    presenter.unit().press('4');
    presenter.unit().press('4');
    presenter.look(0);
    assertThat(model.unit().get().keysDown()).isEqualTo(1);
    presenter.unit().release('4');
    presenter.look(0);
    assertThat(model.unit().get().keysDown()).isZero();
    assertThat(deeds()).containsOnlyOnce("Key • pressed");
  }

  @Test
  void aWindowThatIsLeftLetsGoOfEverything() {
    presenter.unit().press('1');
    presenter.unit().call(true);
    presenter.unit().control(true);
    presenter.unit().letGo();
    presenter.look(0);
    assertThat(model.unit().get().keysDown()).isZero();
    assertThat(model.unit().get().callPressed()).isFalse();
    assertThat(model.unit().get().controlPressed()).isFalse();
  }

  @Test
  void theControlButtonCountsTheSecondsItIsHeldInTheUnitsTime() {
    presenter.unit().control(true);
    presenter.look(0);
    time.advance(Duration.ofSeconds(15));
    presenter.look(0);
    assertThat(model.unit().get().controlSeconds()).isEqualTo(15);
    presenter.unit().control(false);
    presenter.look(0);
    assertThat(model.unit().get().controlSeconds()).isZero();
  }

  @Test
  void aCardThatIsTakenAwayAtOnceWasThereForThreeHundredMilliseconds() {
    presenter.unit().hold(CARD);
    presenter.unit().takeAway();
    presenter.look(0);
    assertThat(model.unit().get().card()).isEqualTo("MIFARE DESFire");
    time.advance(Duration.ofMillis(300));
    presenter.look(0);
    assertThat(model.unit().get().card()).isEmpty();
  }

  @Test
  void aCardThatIsHeldLongerGoesWhenItIsTakenAway() {
    presenter.unit().hold(CARD);
    time.advance(Duration.ofSeconds(2));
    presenter.look(0);
    assertThat(model.unit().get().card()).isEqualTo("MIFARE DESFire");
    presenter.unit().takeAway();
    presenter.look(0);
    assertThat(model.unit().get().card()).isEmpty();
  }

  @Test
  void lampsHaveHueLevelAndFlash() {
    unit().lamp(LampName.CALL).show(Light.flashing(Colour.BLUE, Duration.ofSeconds(1)));
    unit().lamp(LampName.READER_STRIPE).show(Light.dimmed(Colour.WHITE, 42));
    unit().lamp(LampName.TALK).show(Light.steady(Colour.AMBER));
    presenter.look(0);
    assertThat(model.unit().get().call()).isEqualTo(new LampLook(Hue.BLUE, 100, true));
    assertThat(model.unit().get().stripe()).isEqualTo(new LampLook(Hue.WHITE, 42, false));
    assertThat(model.unit().get().talk()).isEqualTo(new LampLook(Hue.AMBER, 100, false));
  }

  @Test
  void flashesFollowTheUnitsTimeWhileItIsStepped() {
    time.advance(Duration.ofMillis(700));
    presenter.look(99_000_000_000L);
    assertThat(model.flash().get()).isEqualTo(2.7);
  }

  @Test
  void aRelayThatWillOpenTellsWhatIsLeft() {
    unit().relays().getFirst().drive(Circuit.CLOSED);
    due.add(new Due("relay1", seconds(2), seconds(9), "opens"));
    time.advance(Duration.ofMillis(2_800));
    assertThat(says(wire(WireId.RELAY_1))).isEqualTo("Relay 1: 4.2 s left, ACTIVE");
    assertThat(wire(WireId.RELAY_1).left()).hasValue(0.6);
  }

  @Test
  void aRelayWithoutAnEndIsClosed() {
    unit().relays().getLast().drive(Circuit.CLOSED);
    assertThat(says(wire(WireId.RELAY_2))).isEqualTo("Relay 2: Closed, ACTIVE");
  }

  @Test
  void theTerminalMenuWiresAPin() {
    choose(WireId.IO_2, "Close the circuit");
    assertThat(says(wire(WireId.IO_2))).isEqualTo("I/O 2: Closed, SIGNAL");
    assertThat(presenter.wires().choices(WireId.IO_2))
        .filteredOn(WireChoice::chosen)
        .extracting(WireChoice::title)
        .containsExactly("Close the circuit");
    unit().ioPorts().get(1).supervise(true);
    choose(WireId.IO_2, "Cut the wire");
    assertThat(says(wire(WireId.IO_2))).isEqualTo("I/O 2: Wire cut, ALERT");
  }

  @Test
  void aLoadNearTheLimitIsAmberAndOneAboveItTripsTheFuse() {
    unit().supplies().forEach(supply -> supply.enable(true));
    bench.terminals().load("relay/7", "Siren", 650);
    assertThat(says(wire(WireId.SUPPLY_12))).isEqualTo("12 V: 650 mA, NEAR");
    choose(WireId.SUPPLY_12, "Test load of 2 A");
    assertThat(says(wire(WireId.SUPPLY_12))).isEqualTo("12 V: Overload, ALERT");
  }

  @Test
  void thePowerMenuGivesAndPullsPower() {
    choose(WireId.POWER, "PoE, class 3");
    assertThat(says(wire(WireId.POWER))).isEqualTo("PoE: 0 of 5.4 W, ON");
    choose(WireId.POWER, "12 V DC");
    assertThat(says(wire(WireId.POWER))).isEqualTo("12 V DC: 0 of 9 W, ON");
    choose(WireId.POWER, "Pull the power");
    assertThat(says(wire(WireId.POWER))).isEqualTo("Power: None, OFF");
    assertThat(model.unit().get().powered()).isFalse();
  }

  @Test
  void networkCardMonitorAndReaderCanBePlugged() {
    choose(WireId.NETWORK, "Loses 5 %");
    assertThat(says(wire(WireId.NETWORK))).isEqualTo("Network: 5 % lost, NEAR");
    choose(WireId.NETWORK, "Pull the cable");
    assertThat(says(wire(WireId.NETWORK))).isEqualTo("Network: Link down, ALERT");
    choose(WireId.SD_CARD, "Push in a card of 64 MB");
    assertThat(says(wire(WireId.SD_CARD))).isEqualTo("SD card: 64 MB, ON");
    choose(WireId.HDMI, "Plug a monitor in");
    assertThat(says(wire(WireId.HDMI))).isEqualTo("HDMI: Monitor, ON");
    choose(WireId.READER, "Wire an OSDP panel");
    assertThat(says(wire(WireId.READER))).isEqualTo("Reader: OSDP, ON");
  }

  @Test
  void theDoorOpensOnlyWhenItsLockLetsGo() {
    unit().supplies().forEach(supply -> supply.enable(true));
    presenter.door().pull();
    presenter.look(0);
    assertThat(model.door().get()).isEqualTo(new DoorLook("Entrance", DoorState.LOCKED, false));
    unit().relays().getFirst().drive(Circuit.CLOSED);
    presenter.door().pull();
    presenter.look(0);
    assertThat(model.door().get()).isEqualTo(new DoorLook("Entrance", DoorState.OPEN, true));
    presenter.door().hold();
    presenter.look(0);
    assertThat(model.door().get().state()).isEqualTo(DoorState.HELD);
    presenter.door().letGo();
    presenter.door().force();
    presenter.look(0);
    assertThat(model.door().get().open()).isTrue();
  }

  @Test
  void withoutADoorItsHandsDoNothing() {
    bench.wire(Wiring.NONE);
    presenter.door().pull();
    presenter.look(0);
    assertThat(model.door().get()).isEqualTo(DoorLook.NONE);
  }

  @Test
  void aStepGoesToWhatIsDueNext() {
    time.after(Duration.ofSeconds(10), () -> {});
    presenter.time().step();
    presenter.look(0);
    assertThat(model.time().get().now()).isEqualTo(Instant.parse("2026-01-31T14:32:12Z"));
    assertThat(model.time().get().mode()).isEqualTo(TimeMode.PAUSE);
  }

  @Test
  void theClockOfTheUnitCanBeSet() {
    presenter.time().set(Instant.parse("2027-12-24T18:00:00Z"));
    presenter.look(0);
    assertThat(model.time().get().now()).isEqualTo(Instant.parse("2027-12-24T18:00:00Z"));
  }

  @Test
  void theTimeBarShowsTheTwoSignalsThatChangedLastAndWhatIsDue() {
    unit().lamp(LampName.READER_STRIPE).show(Light.steady(Colour.GREEN));
    time.advance(Duration.ofSeconds(1));
    unit().relays().getLast().drive(Circuit.CLOSED);
    due.add(new Due("relay2", seconds(3), seconds(10), "opens"));
    time.advance(Duration.ofSeconds(1));
    presenter.look(0);
    var tracks = model.time().get().tracks();
    assertThat(tracks).extracting(TimeLook.Track::label).containsExactly("Stripe", "Relay 2");
    assertThat(tracks.getFirst().spans())
        .containsExactly(new TimeLook.Span(seconds(2), seconds(4), Hue.GREEN));
    assertThat(tracks.getLast().words()).isEqualTo("opens in 6.0 s");
  }

  @Test
  void theTwoWiresThatChangedLastAreKnownInTheOrderOfTheStrip() {
    choose(WireId.HDMI, "Plug a monitor in");
    presenter.look(0);
    choose(WireId.IO_3, "Close the circuit");
    presenter.look(0);
    assertThat(model.changedWires().get()).containsExactly(WireId.IO_3, WireId.HDMI);
  }

  @Test
  void aRememberedUnitComesBackWithItsWires() {
    presenter.unit().save();
    bench.wire(Wiring.NONE);
    presenter.unit().restore();
    presenter.look(0);
    assertThat(model.door().get().name()).isEqualTo("Entrance");
  }

  @Test
  void everyTerminalCanBeAskedWhy() {
    for (WireId id : WireId.values()) {
      assertThat(presenter.wires().choices(id).getLast().title()).isEqualTo("Why?");
    }
  }

  @Test
  void anIdleBoardIsLookedAtAgainOnlyWhenSomethingChanged() {
    List<String> told = new ArrayList<>();
    presenter.look(0);
    bench.watch(() -> told.add("changed"));
    presenter.unit().press('1');
    presenter.unit().release('1');
    assertThat(told).hasSize(1);
    assertThat(presenter.moves()).isFalse();
  }

  private static long seconds(int seconds) {
    return seconds * 1_000_000_000L;
  }
}
