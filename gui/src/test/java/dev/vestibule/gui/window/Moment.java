package dev.vestibule.gui.window;

import dev.vestibule.gui.feed.Caption;
import dev.vestibule.gui.feed.DemoFeed;
import dev.vestibule.gui.feed.Due;
import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.feed.JournalFeed;
import dev.vestibule.gui.feed.JournalRow;
import dev.vestibule.gui.feed.JournalRow.Kind;
import dev.vestibule.gui.feed.LineFeed;
import dev.vestibule.gui.feed.PresetFeed;
import dev.vestibule.gui.feed.UnitTitle;
import dev.vestibule.gui.feed.UnitTitle.State;
import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.gui.feed.Why;
import dev.vestibule.hal.Band;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.Board;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.IoPort.Direction;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.board.BoardFile;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.door.Wiring;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The moment the design's picture shows: 2.8 s after a known card, relay 1 closed, door open, 4.2 s
 * left. The board is real; what the unit would say of itself is written here.
 */
final class Moment implements AutoCloseable {

  private static final Instant START = Instant.parse("2026-01-31T14:28:00Z");
  private static final Duration TO_CARD = Duration.ofMillis(247_412);
  private static final long MILLI = 1_000_000;

  private final Timeline time = new Timeline(START);
  private final VirtualBoard board =
      new VirtualBoard(BoardFile.shipped("a8207-ve-mk2"), new MacAddress(0xB8A44F000001L), time, 1);
  private final Bench bench = new Bench(board);
  private final List<JournalRow> rows = new ArrayList<>();
  private final long card = TO_CARD.toNanos();

  Moment() {
    board.install(
        it -> {
          idle(it);
          it.cardReader().field(EnumSet.allOf(Band.class));
          it.cardReader().watch(change -> heard(it, change.value().isPresent()));
          return () -> {};
        });
    bench.wire(Wiring.usual());
    bench.power().supply(new PowerSource.PoeClass4());
    bench.io(2).close();
    bench.terminals().load("relay/7", "Lamp", 60);
    board.bus().time().act(() -> board.sdSlot().insert(64));
    bench.scene().daylight(8_000);
    bench.scene().visitors(1);
    bench.environment().temperature(4);
    time.advance(TO_CARD);
    bench.card().hold(((WalletCard.Chip) wallet().getFirst().thing()).transponder());
    time.advance(Duration.ofMillis(300));
    bench.card().takeAway();
    time.advance(Duration.ofMillis(1_080));
    bench.door().pull();
    time.advance(Duration.ofMillis(1_422));
    write();
  }

  private static void idle(Board board) {
    board.lamp(LampName.STATUS).show(Light.steady(Colour.GREEN));
    board.lamp(LampName.KEYPAD).show(Light.steady(Colour.WHITE));
    board.lamp(LampName.CALL_BUTTON).show(Light.dimmed(Colour.WHITE, 38));
    board.lamp(LampName.READER_STRIPE).show(Light.dimmed(Colour.WHITE, 42));
    board.supplies().forEach(supply -> supply.enable(true));
    board.ioPorts().get(2).direction(Direction.OUTPUT);
    board.ioPorts().get(2).drive(Circuit.CLOSED);
  }

  private void heard(Board board, boolean there) {
    if (there) board.time().alarm(card + 3 * MILLI, () -> grant(board));
  }

  private static void grant(Board board) {
    board.lamp(LampName.READER_STRIPE).show(Light.steady(Colour.GREEN));
    board.lamp(LampName.DOOR).show(Light.steady(Colour.GREEN));
    board.relays().getFirst().drive(Circuit.CLOSED);
  }

  Bench bench() {
    return bench;
  }

  /** Something will be due a second from now. */
  void later() {
    time.after(Duration.ofSeconds(1), () -> {});
  }

  /** A second passes. */
  void pass() {
    time.advance(Duration.ofSeconds(1));
  }

  Feeds feeds() {
    return feeds(Optional.empty());
  }

  Feeds feeds(Optional<Caption> caption) {
    return new Feeds(
        () -> new UnitTitle("Unit 1", "A8207-VE Mk II", State.READY, "127.0.0.1:8080"),
        new Written(),
        () ->
            List.of(
                new Due("relay1", card + 5 * MILLI, card + 7_005 * MILLI, "opens"),
                new Due("lamp.reader-stripe", card + 3 * MILLI, card + 3_003 * MILLI, "")),
        Moment::wallet,
        new Presets(),
        new Demos(caption),
        LineFeed.silent(),
        Optional.empty());
  }

  private static List<WalletCard> wallet() {
    return List.of(
        card("Anna Berg", "DESFire", ChipType.MIFARE_DESFIRE, "04A1B2C3D4E5F6"),
        card("Omar Said", "Card + PIN", ChipType.MIFARE_DESFIRE, "04B7C8D9EAFB0C"),
        card("Mia, expired", "DESFire", ChipType.MIFARE_DESFIRE, "04C3D4E5F60718"),
        card("Unknown", "125 kHz", ChipType.EM4X02, "1F00A2B3C4"),
        new WalletCard("Guest", "QR code", new WalletCard.QrCode("guest")));
  }

  private static WalletCard card(String title, String hint, ChipType chip, String uid) {
    return new WalletCard(title, hint, new WalletCard.Chip(Transponder.of(chip, Bits.ofHex(uid))));
  }

  private void write() {
    older(-196_000, "Somebody moved before the unit", 4);
    older(-185_000, "PIN entered, access denied", 5);
    older(-115_000, "Call button pressed, nobody answered", 9);
    long head = row(0, 0, Kind.PERSON, "Card held to the reader");
    long granted = row(head, 3, Kind.FACT, "Access granted, Anna Berg");
    add(granted, 3, Kind.ACTION, "Stripe green for 3 s", "lamp.reader-stripe", true);
    long rule = row(granted, 4, Kind.RULE, "Rule “Open for known cards”");
    long relay = add(rule, 5, Kind.ACTION, "Relay 1 Door closed for 7 s", "relay1", false);
    add(relay, 5, Kind.SIGNAL, "Door icon green", "lamp.door", false);
    long lock = row(relay, 21, Kind.SIGNAL, "Lock released");
    long visitor = row(lock, 1_380, Kind.PERSON, "Visitor opens the door");
    long contact = add(visitor, 1_380, Kind.SIGNAL, "I/O 1 circuit open", "io1", false);
    row(contact, 1_390, Kind.FACT, "Door open event sent");
  }

  private void older(long millis, String text, int size) {
    long head = row(0, millis, Kind.PERSON, text);
    for (int i = 1; i < size; i++) row(head, millis + i, Kind.FACT, "Something became true");
  }

  private long row(long cause, long millis, Kind kind, String text) {
    return add(cause, millis, kind, text, "", false);
  }

  private long add(
      long cause, long millis, Kind kind, String text, String signal, boolean assumed) {
    long nanos = card + millis * MILLI;
    var named = Optional.of(signal).filter(it -> !it.isEmpty());
    long id = rows.size() + 1;
    rows.add(new JournalRow(id, cause, nanos, START.plusNanos(nanos), kind, text, named, assumed));
    return id;
  }

  @Override
  public void close() {
    bench.close();
  }

  private final class Written implements JournalFeed {

    @Override
    public List<JournalRow> after(long id) {
      return rows.stream().filter(row -> row.id() > id).toList();
    }

    @Override
    public Why why(long id) {
      List<JournalRow> causes = new ArrayList<>();
      for (long next = id; next != 0; next = causes.getLast().cause()) {
        causes.add(rows.get((int) next - 1));
      }
      Why plain = Why.of(causes);
      return causes.getFirst().text().startsWith("Relay 1 Door")
          ? new Why(
              "Why did relay 1 close?",
              "You held a card, access was granted, and the rule “Open for known cards” closes it"
                  + " for 7 s.",
              plain.path())
          : plain;
    }

    @Override
    public Runnable watch(Runnable onRow) {
      return () -> {};
    }
  }

  private record Presets() implements PresetFeed {
    @Override
    public String current() {
      return "stand-alone";
    }

    @Override
    public List<String> names() {
      return List.of("stand-alone", "empty");
    }

    @Override
    public void choose(String name) {}
  }

  private record Demos(Optional<Caption> caption) implements DemoFeed {
    @Override
    public List<String> demos() {
      return List.of("A card opens the door");
    }
  }
}
