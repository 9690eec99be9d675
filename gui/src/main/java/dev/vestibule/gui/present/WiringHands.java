package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.PeerFeed;
import dev.vestibule.gui.feed.PeerFeed.Peer;
import dev.vestibule.gui.present.WiringLook.Drive;
import dev.vestibule.gui.present.WiringLook.PanelLine;
import dev.vestibule.hal.Circuit;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.fault.ActiveFault;
import dev.vestibule.virtual.part.Wired;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** An installer's hand at the reader connector and at the lines that come with a Wiegand panel. */
public final class WiringHands {

  private static final String SWAPPED = "reader-wires-swapped";
  private static final String NOISY = "reader-wires-noisy";

  private final Bench bench;
  private final PeerFeed peers;
  private final Executor hands;
  private final Map<PanelLine, Integer> pins = new EnumMap<>(PanelLine.class);

  WiringHands(Bench bench, PeerFeed peers, Executor hands) {
    this.bench = bench;
    this.peers = peers;
    this.hands = hands;
  }

  /** Wires this to the reader connector in place of what was there. */
  public void wire(Peer peer) {
    hands.execute(() -> peers.wire(peer));
  }

  /** Swaps the data wires, or puts them right. */
  public void swapped(boolean on) {
    fault(SWAPPED, on);
  }

  /** Lets something couple into the data wires, or takes it away. */
  public void noisy(boolean on) {
    fault(NOISY, on);
  }

  /** Wires a line to an I/O pin, 1-4, in place of all that was there; 0 takes it off. */
  public void line(PanelLine line, int pin) {
    Integer before = pins.remove(line);
    pins.values().removeIf(taken -> taken == pin);
    if (pin != 0) pins.put(line, pin);
    hands.execute(
        () -> {
          if (before != null) bench.io(before).wire(new Wired.Nothing());
          if (pin != 0) bench.io(pin).wire(new Wired.Switch(Circuit.OPEN));
        });
  }

  /** Lets the panel tie a wired line to ground, or let it go. */
  public void drive(PanelLine line, boolean active) {
    Integer pin = pins.get(line);
    if (pin == null) return;
    var wired = new Wired.Switch(active ? Circuit.CLOSED : Circuit.OPEN);
    hands.execute(() -> bench.io(pin).wire(wired));
  }

  WiringLook look() {
    List<String> broken = bench.faults().active().stream().map(ActiveFault::name).toList();
    Map<PanelLine, Drive> lines = new EnumMap<>(PanelLine.class);
    pins.forEach((line, pin) -> lines.put(line, new Drive(pin, active(pin))));
    return new WiringLook(
        peers.offered(), peers.seen(), broken.contains(SWAPPED), broken.contains(NOISY), lines);
  }

  private boolean active(int pin) {
    return bench.board().ioPort(pin).wired().equals(new Wired.Switch(Circuit.CLOSED));
  }

  private void fault(String name, boolean on) {
    hands.execute(
        () -> {
          if (on) bench.faults().start(name);
          else bench.faults().clear(name);
        });
  }
}
