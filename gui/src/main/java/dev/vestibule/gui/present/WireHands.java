package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.PeerFeed;
import dev.vestibule.gui.feed.PeerFeed.Peer;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.NetworkInterface.Link;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.BoardView.NetworkView;
import dev.vestibule.virtual.bench.BoardView.SdView;
import dev.vestibule.virtual.bench.IoHand;
import dev.vestibule.virtual.board.Pin;
import dev.vestibule.virtual.part.Wired;
import dev.vestibule.virtual.part.Wired.SupervisedLoop.State;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** A hand with a screwdriver: what can be wired and plugged, by terminal. */
public final class WireHands {

  private static final String TEST_LOAD = "Test load";

  private final Bench bench;
  private final PeerFeed peers;
  private final Executor hands;
  private final JournalModel journal;

  WireHands(Bench bench, PeerFeed peers, Executor hands, JournalModel journal) {
    this.bench = bench;
    this.peers = peers;
    this.hands = hands;
    this.journal = journal;
  }

  /** What can be chosen at a terminal now; "Why?" comes last. */
  public List<WireChoice> choices(WireId id) {
    List<WireChoice> choices =
        new ArrayList<>(
            switch (id) {
              case IO_1, IO_2, IO_3, IO_4 -> io(id.number());
              case RELAY_1, RELAY_2 -> relay(id.signal());
              case SUPPLY_12, SUPPLY_24 -> supply(id.signal());
              case POWER -> power();
              case NETWORK -> network();
              case SD_CARD -> sdCard();
              case HDMI -> hdmi();
              case READER -> reader();
              case SOUND -> List.of();
            });
    choices.add(new WireChoice("Why?", false, () -> journal.askAbout(id.signal())));
    return choices;
  }

  private List<WireChoice> io(int number) {
    Wired wired = bench.board().ioPort(number).wired();
    return List.of(
        io(number, "Open the circuit", open(wired), IoHand::open),
        io(number, "Close the circuit", closed(wired), IoHand::close),
        io(number, "Cut the wire", loop(wired, State.CUT), IoHand::cut),
        io(number, "Short the wires", loop(wired, State.SHORTED), IoHand::shortCircuit),
        io(
            number,
            "Feed 12 V",
            wired instanceof Wired.Voltage,
            hand -> hand.wire(new Wired.Voltage(12))),
        io(
            number,
            "Lamp of 20 mA at 12 V",
            wired instanceof Wired.Load,
            hand -> hand.wire(new Wired.Load(12, 20, false, false))),
        io(
            number,
            "Nothing wired",
            wired instanceof Wired.Nothing,
            hand -> hand.wire(new Wired.Nothing())));
  }

  private WireChoice io(int number, String title, boolean chosen, Consumer<IoHand> act) {
    return choice(title, chosen, () -> act.accept(bench.io(number)));
  }

  private static boolean open(Wired wired) {
    return wired.equals(new Wired.Switch(Circuit.OPEN)) || loop(wired, State.OPEN);
  }

  private static boolean closed(Wired wired) {
    return wired.equals(new Wired.Switch(Circuit.CLOSED)) || loop(wired, State.CLOSED);
  }

  private static boolean loop(Wired wired, State state) {
    return wired instanceof Wired.SupervisedLoop loop && loop.state() == state;
  }

  private List<WireChoice> relay(String signal) {
    List<WireChoice> choices = new ArrayList<>();
    var doors = bench.wiring().doors();
    for (int i = 0; i < doors.size(); i++) {
      if (!relayAt(doors.get(i).relay()).equals(signal)) continue;
      int number = i + 1;
      String name = doors.get(i).name();
      choices.add(
          choice("Join its wires outside " + name, false, () -> bench.door(number).hotwire(true)));
      choices.add(
          choice("Part its wires outside " + name, false, () -> bench.door(number).hotwire(false)));
    }
    return choices;
  }

  private String relayAt(String place) {
    return bench.board().plan().pin(place).role() instanceof Pin.Contact(String relay) ? relay : "";
  }

  private List<WireChoice> supply(String signal) {
    return bench.board().plan().pins().stream()
        .filter(
            pin -> pin.role() instanceof Pin.PowerOut(var rating) && rating.name().equals(signal))
        .findFirst()
        .map(pin -> loads(pin.place()))
        .orElse(List.of());
  }

  private List<WireChoice> loads(String place) {
    return List.of(
        load(place, "No test load", 0),
        load(place, "Test load of 50 mA", 50),
        load(place, "Test load of 300 mA", 300),
        load(place, "Test load of 2 A", 2_000));
  }

  private WireChoice load(String place, String title, int milliamps) {
    return choice(title, false, () -> bench.terminals().load(place, TEST_LOAD, milliamps));
  }

  private List<WireChoice> power() {
    return List.of(
        source("PoE+, class 4", new PowerSource.PoeClass4()),
        source("PoE, class 3", new PowerSource.PoeClass3()),
        source("12 V DC", new PowerSource.Dc(12)),
        source("24 V DC", new PowerSource.Dc(24)),
        choice(
            "Pull the power",
            bench.board().power().read() instanceof PowerSource.None,
            () -> bench.power().cut()));
  }

  private WireChoice source(String title, PowerSource source) {
    boolean chosen = bench.board().power().read().equals(source);
    return choice(title, chosen, () -> bench.power().supply(source));
  }

  private List<WireChoice> network() {
    var seen = bench.view().network();
    boolean up = seen.link() == Link.UP;
    return List.of(
        choice("Plug the cable in", up, () -> bench.network().up()),
        choice("Pull the cable", !up, () -> bench.network().down()),
        loss("Loses nothing", 0, seen),
        loss("Loses 5 %", 5, seen),
        loss("Loses 30 %", 30, seen));
  }

  private WireChoice loss(String title, int percent, NetworkView seen) {
    boolean chosen = seen.lossPercent() == percent;
    return choice(title, chosen, () -> bench.network().lossPercent(percent));
  }

  private List<WireChoice> sdCard() {
    if (bench.view().sd().isEmpty()) return List.of();
    boolean in = bench.view().sd().flatMap(SdView::card).isPresent();
    return List.of(
        choice("Push in a card of 64 MB", false, () -> bench.sd().insert(64)),
        choice("Push in a card of 32 GB", false, () -> bench.sd().insert(32 << 10)),
        choice("Draw the card", !in, () -> bench.sd().remove()));
  }

  private List<WireChoice> hdmi() {
    boolean monitor = bench.view().hdmi().monitor();
    return List.of(
        choice("Plug a monitor in", monitor, () -> bench.hdmi().plug()),
        choice("Pull the cable", !monitor, () -> bench.hdmi().unplug()));
  }

  private List<WireChoice> reader() {
    Peer wired = peers.seen().peer();
    return peers.offered().stream()
        .map(peer -> choice(peer.act(), chosen(peer, wired), () -> peers.wire(peer)))
        .toList();
  }

  private static boolean chosen(Peer peer, Peer wired) {
    return peer == wired && peer != Peer.NOTHING;
  }

  private WireChoice choice(String title, boolean chosen, Runnable act) {
    return new WireChoice(title, chosen, () -> hands.execute(act));
  }
}
