package dev.vestibule.gui.present;

import static dev.vestibule.gui.present.WireLook.NO_TIME;

import dev.vestibule.gui.feed.Due;
import dev.vestibule.gui.feed.UnitFeed;
import dev.vestibule.gui.present.WireLook.Glyph;
import dev.vestibule.gui.present.WireLook.Mark;
import dev.vestibule.gui.present.WireLook.Tone;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort.Direction;
import dev.vestibule.hal.Supply.Condition;
import dev.vestibule.virtual.bench.BoardView;
import dev.vestibule.virtual.bench.BoardView.IoView;
import dev.vestibule.virtual.bench.BoardView.RelayView;
import dev.vestibule.virtual.bench.BoardView.SupplyView;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How the terminals of the wires strip are seen at one instant. */
final class WireLooks {

  /** Share of a limit from which a value is near it. */
  private static final double NEAR = 0.9;

  private final BoardView view;
  private final List<Due> due;
  private final UnitFeed unit;
  private final Plugged plugged;

  WireLooks(BoardView view, List<Due> due, UnitFeed unit, Plugged plugged) {
    this.view = view;
    this.due = due;
    this.unit = unit;
    this.plugged = plugged;
  }

  WireLook look(WireId id) {
    return switch (id) {
      case RELAY_1, RELAY_2 ->
          numbered(view.relays(), id.number())
              .map(it -> relay(id, it))
              .orElse(missing(id, "Relay " + id.number(), Glyph.RELAY_OPEN));
      case IO_1, IO_2, IO_3, IO_4 ->
          numbered(view.io(), id.number())
              .map(it -> io(id, it))
              .orElse(missing(id, "I/O " + id.number(), Glyph.INPUT));
      case SUPPLY_12 -> supply(id, 12);
      case SUPPLY_24 -> supply(id, 24);
      case POWER -> power(id);
      case NETWORK -> network(id);
      case SD_CARD -> sdCard(id);
      case HDMI ->
          plugged.monitor()
              ? plain(id, "HDMI", "Monitor", Glyph.HDMI, Mark.DISC, Tone.PLAIN)
              : plain(id, "HDMI", "No cable", Glyph.HDMI, Mark.RING, Tone.PLAIN);
      case READER -> reader(id);
      case SOUND ->
          plugged.sounds()
              ? plain(id, "Sound", "Sounding", Glyph.SOUND, Mark.DISC, Tone.SIGNAL)
              : plain(id, "Sound", "Quiet", Glyph.SOUND, Mark.RING, Tone.PLAIN);
    };
  }

  private WireLook relay(WireId id, RelayView relay) {
    boolean closed = relay.circuit() == Circuit.CLOSED;
    Glyph glyph = closed ? Glyph.RELAY_CLOSED : Glyph.RELAY_OPEN;
    String title = "Relay " + id.number();
    String detail = detail(id, relay.milliamps() + " mA");
    if (relay.circuit() != relay.driven()) {
      String value = closed ? "Welded" : "Stuck open";
      return new WireLook(id, title, value, glyph, Mark.TRIANGLE, Tone.ALERT, NO_TIME, detail);
    }
    if (relay.overloaded()) {
      return new WireLook(id, title, "Overload", glyph, Mark.TRIANGLE, Tone.ALERT, NO_TIME, detail);
    }
    if (!closed)
      return new WireLook(id, title, "Open", glyph, Mark.RING, Tone.PLAIN, NO_TIME, detail);
    Optional<Due> opens =
        due.stream()
            .filter(it -> it.signal().equals(relay.name()) && it.nanos() > view.nanos())
            .findFirst();
    return new WireLook(
        id,
        title,
        opens.map(it -> Phrases.left(it.nanos() - view.nanos()) + " left").orElse("Closed"),
        glyph,
        Mark.DISC,
        Tone.ACTIVE,
        opens.map(this::left).orElse(NO_TIME),
        detail);
  }

  private double left(Due due) {
    return (double) (due.nanos() - view.nanos()) / Math.max(1, due.nanos() - due.since());
  }

  private WireLook io(WireId id, IoView io) {
    String title = "I/O " + id.number();
    String detail = detail(id, io.direction() == Direction.INPUT ? "input" : "output");
    if (io.direction() == Direction.OUTPUT) {
      boolean active = io.driven() == Circuit.CLOSED;
      if (io.overloaded()) {
        return new WireLook(
            id, title, "Overload", Glyph.OUTPUT, Mark.TRIANGLE, Tone.ALERT, NO_TIME, detail);
      }
      return new WireLook(
          id,
          title,
          active ? "Active" : "Inactive",
          Glyph.OUTPUT,
          active ? Mark.DISC : Mark.RING,
          active ? Tone.SIGNAL : Tone.PLAIN,
          NO_TIME,
          detail);
    }
    return switch (io.loop()) {
      case OPEN ->
          new WireLook(id, title, "Open", Glyph.INPUT, Mark.RING, Tone.PLAIN, NO_TIME, detail);
      case CLOSED ->
          new WireLook(id, title, "Closed", Glyph.INPUT, Mark.DISC, Tone.SIGNAL, NO_TIME, detail);
      case CUT ->
          new WireLook(
              id, title, "Wire cut", Glyph.INPUT, Mark.TRIANGLE, Tone.ALERT, NO_TIME, detail);
      case SHORTED ->
          new WireLook(
              id, title, "Shorted", Glyph.INPUT, Mark.TRIANGLE, Tone.ALERT, NO_TIME, detail);
    };
  }

  /** All supplies of one voltage together; each by itself in the detail. */
  private WireLook supply(WireId id, int volts) {
    List<SupplyView> supplies = view.supplies().stream().filter(it -> it.volts() == volts).toList();
    String title = volts + " V";
    String detail =
        supplies.stream()
            .map(it -> it.name() + " " + it.milliamps() + " of " + it.limitMilliamps() + " mA")
            .collect(Collectors.joining("\n"));
    if (supplies.stream().anyMatch(it -> it.condition() == Condition.OVERLOAD)) {
      return new WireLook(
          id, title, "Overload", Glyph.SUPPLY, Mark.TRIANGLE, Tone.ALERT, NO_TIME, detail);
    }
    if (supplies.stream().noneMatch(it -> it.condition() == Condition.ON)) {
      return new WireLook(id, title, "Off", Glyph.SUPPLY, Mark.RING, Tone.PLAIN, NO_TIME, detail);
    }
    boolean near = supplies.stream().anyMatch(it -> it.milliamps() > NEAR * it.limitMilliamps());
    int milliamps = supplies.stream().mapToInt(SupplyView::milliamps).sum();
    return new WireLook(
        id,
        title,
        milliamps + " mA",
        Glyph.SUPPLY,
        near ? Mark.TRIANGLE : Mark.DISC,
        near ? Tone.NEAR : Tone.PLAIN,
        NO_TIME,
        detail);
  }

  private WireLook power(WireId id) {
    var power = view.power();
    String detail = power.source() + ", processor " + power.processor();
    if (!power.on()) {
      return new WireLook(id, "Power", "None", Glyph.POWER, Mark.RING, Tone.PLAIN, NO_TIME, detail);
    }
    boolean near = power.outputWatts() > NEAR * power.budgetWatts();
    return new WireLook(
        id,
        powerTitle(power.source()),
        power.words(),
        Glyph.POWER,
        near ? Mark.TRIANGLE : Mark.DISC,
        near ? Tone.NEAR : Tone.PLAIN,
        NO_TIME,
        detail);
  }

  private static String powerTitle(String source) {
    return switch (source) {
      case "PoE class 4" -> "PoE+";
      case "PoE class 3" -> "PoE";
      default -> source.replaceAll("^DC ([0-9]+)(\\.0)? V$", "$1 V DC");
    };
  }

  private WireLook network(WireId id) {
    if (!plugged.link()) {
      return plain(id, "Network", "Link down", Glyph.NETWORK, Mark.TRIANGLE, Tone.ALERT);
    }
    if (plugged.lossPercent() > 0) {
      String words = plugged.lossPercent() + " % lost";
      return plain(id, "Network", words, Glyph.NETWORK, Mark.TRIANGLE, Tone.NEAR);
    }
    return plain(id, "Network", "Link up", Glyph.NETWORK, Mark.DISC, Tone.PLAIN);
  }

  private WireLook sdCard(WireId id) {
    OptionalInt size = plugged.sdCardMiB();
    if (size.isEmpty()) {
      return plain(id, "SD card", "Empty", Glyph.SD_CARD, Mark.RING, Tone.PLAIN);
    }
    return plain(id, "SD card", size(size.getAsInt()), Glyph.SD_CARD, Mark.DISC, Tone.PLAIN);
  }

  private static String size(int mebibytes) {
    return mebibytes >= 1_024 ? mebibytes / 1_024 + " GB" : mebibytes + " MB";
  }

  private WireLook reader(WireId id) {
    String use = plugged.reader();
    return use.isEmpty()
        ? plain(id, "Reader", "Not wired", Glyph.READER, Mark.RING, Tone.PLAIN)
        : plain(id, "Reader", use, Glyph.READER, Mark.DISC, Tone.PLAIN);
  }

  private String detail(WireId id, String more) {
    String nickname = unit.nickname(id.signal());
    return nickname.isEmpty() ? more : nickname + ", " + more;
  }

  private static WireLook missing(WireId id, String title, Glyph glyph) {
    return plain(id, title, "None", glyph, Mark.RING, Tone.PLAIN);
  }

  private static WireLook plain(
      WireId id, String title, String value, Glyph glyph, Mark mark, Tone tone) {
    return new WireLook(id, title, value, glyph, mark, tone, NO_TIME, "");
  }

  private static <T> Optional<T> numbered(List<T> list, int number) {
    return number <= list.size() ? Optional.of(list.get(number - 1)) : Optional.empty();
  }
}
