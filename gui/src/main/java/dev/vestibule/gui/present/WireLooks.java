package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.Due;
import dev.vestibule.gui.part.NetworkWire;
import dev.vestibule.gui.part.PlugWire;
import dev.vestibule.gui.part.PortWire;
import dev.vestibule.gui.part.PowerWire;
import dev.vestibule.gui.part.RelayWire;
import dev.vestibule.gui.part.SdCardWire;
import dev.vestibule.gui.part.SupplyWire;
import dev.vestibule.gui.part.Wire;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort.Direction;
import dev.vestibule.hal.NetworkInterface.Link;
import dev.vestibule.hal.Supply.Condition;
import dev.vestibule.virtual.bench.BoardView;
import dev.vestibule.virtual.bench.BoardView.CardView;
import dev.vestibule.virtual.bench.BoardView.IoView;
import dev.vestibule.virtual.bench.BoardView.RelayView;
import dev.vestibule.virtual.bench.BoardView.SdView;
import dev.vestibule.virtual.bench.BoardView.SupplyView;
import java.time.Duration;
import java.util.List;

/**
 * How the terminals of the wires strip are seen at one instant.
 *
 * @param view the board
 * @param due what the unit is going to do
 */
record WireLooks(BoardView view, List<Due> due) {

  /** Share of a limit from which a load is near it. */
  private static final double NEAR = 0.9;

  /** Share of its writes from which an SD card is worn, in percent. */
  private static final int WORN = 80;

  /** What nobody hears, in dBFS. */
  private static final double SILENCE = -90;

  Wire look(WireId id) {
    return switch (id) {
      case RELAY_1, RELAY_2 -> relay("Relay " + id.number(), id.number());
      case IO_1, IO_2, IO_3, IO_4 -> io("I/O " + id.number(), id.number());
      case SUPPLY_12 -> supply(12);
      case SUPPLY_24 -> supply(24);
      case POWER -> power();
      case NETWORK -> network();
      case SD_CARD -> sdCard();
      case HDMI -> PlugWire.hdmi(view.hdmi().monitor());
      case READER -> reader(view.readerConnector().panel());
      case SOUND -> sound();
    };
  }

  private Wire relay(String name, int number) {
    if (number > view.relays().size()) return RelayWire.open(name);
    RelayView relay = view.relays().get(number - 1);
    boolean closed = relay.circuit() == Circuit.CLOSED;
    if (relay.circuit() != relay.driven()) {
      return closed ? RelayWire.welded(name) : RelayWire.stuckOpen(name);
    }
    if (relay.overloaded()) return RelayWire.overload(name);
    if (!closed) return RelayWire.open(name);
    return due.stream()
        .filter(it -> it.signal().equals(relay.name()) && it.nanos() > view.nanos())
        .findFirst()
        .map(it -> RelayWire.closedFor(name, span(view.nanos(), it), span(it.since(), it)))
        .orElse(RelayWire.closed(name));
  }

  private static Duration span(long from, Due due) {
    return Duration.ofNanos(due.nanos() - from);
  }

  private Wire io(String name, int number) {
    if (number > view.io().size()) return PortWire.input(name, false);
    IoView io = view.io().get(number - 1);
    if (io.direction() == Direction.OUTPUT) {
      return io.overloaded()
          ? PortWire.overload(name)
          : PortWire.output(name, io.driven() == Circuit.CLOSED);
    }
    return switch (io.loop()) {
      case OPEN -> PortWire.input(name, false);
      case CLOSED -> PortWire.input(name, true);
      case CUT -> PortWire.cut(name);
      case SHORTED -> PortWire.shorted(name);
    };
  }

  /** All supplies of one voltage together; one that is near its limit tells for all. */
  private Wire supply(int volts) {
    String name = volts + " V";
    List<SupplyView> supplies = view.supplies().stream().filter(it -> it.volts() == volts).toList();
    if (any(supplies, Condition.OVERLOAD)) return SupplyWire.overload(name);
    if (!any(supplies, Condition.ON)) return SupplyWire.off(name);
    int milliamps = supplies.stream().mapToInt(SupplyView::milliamps).sum();
    boolean near = supplies.stream().anyMatch(it -> it.milliamps() > NEAR * it.limitMilliamps());
    return SupplyWire.load(name, milliamps, near ? milliamps : Integer.MAX_VALUE);
  }

  private static boolean any(List<SupplyView> supplies, Condition condition) {
    return supplies.stream().anyMatch(it -> it.condition() == condition);
  }

  private Wire power() {
    var power = view.power();
    if (!power.on()) return PowerWire.none();
    return PowerWire.taken(kind(power.source()), power.outputWatts(), power.budgetWatts());
  }

  private static String kind(String source) {
    return switch (source) {
      case "PoE class 4" -> "PoE+";
      case "PoE class 3" -> "PoE";
      default -> source.replaceAll("^DC ([0-9]+)(\\.0)? V$", "$1 V DC");
    };
  }

  private Wire network() {
    var network = view.network();
    if (network.link() == Link.DOWN) return NetworkWire.down();
    return network.lossPercent() > 0 ? NetworkWire.losing(network.lossPercent()) : NetworkWire.up();
  }

  private Wire sdCard() {
    return view.sd().flatMap(SdView::card).map(WireLooks::sdCard).orElse(SdCardWire.empty());
  }

  private static Wire sdCard(CardView card) {
    return card.wearPercent() >= WORN
        ? SdCardWire.worn()
        : SdCardWire.inserted(size(card.capacityMiB()));
  }

  private static Wire reader(String panel) {
    if (panel.startsWith("OSDP")) return PlugWire.reader("OSDP");
    return panel.startsWith("Wiegand") ? PlugWire.reader("Wiegand") : PlugWire.noReader();
  }

  private Wire sound() {
    boolean heard = view.speaker().playing() && view.speaker().levelDbfs() > SILENCE;
    return heard ? PlugWire.sounding("Sounding") : PlugWire.quiet();
  }

  private static String size(int mebibytes) {
    return mebibytes >= 1_024 ? mebibytes / 1_024 + " GB" : mebibytes + " MB";
  }
}
