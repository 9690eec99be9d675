package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.Due;
import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.feed.PeerFeed;
import dev.vestibule.gui.part.Wire;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.BoardView;
import dev.vestibule.virtual.bench.Deeds.Deed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Stands between the bench and what is drawn: looks at the bench and the feeds, and lends hands. It
 * is used by one thread; what hands do runs where the executor says, in the order it was asked for.
 */
public final class Presenter {

  private final Bench bench;
  private final Feeds feeds;
  private final Executor hands;
  private final PanelModel model;
  private final Tracks tracks;
  private final UnitHands unit;
  private final DoorHands door;
  private final WireHands wires;
  private final WiringHands wiring;
  private final WalletHands wallet;
  private final TimeControl time;
  private final SceneHands scene;
  private final FaultHands faults;
  private Optional<Long> controlSince = Optional.empty();

  /**
   * Looks once.
   *
   * @param hands where what is done at the bench runs, one after the other
   */
  public Presenter(Bench bench, Feeds feeds, Executor hands) {
    this.bench = bench;
    this.feeds = feeds;
    this.hands = hands;
    tracks = new Tracks(bench.trace());
    unit = new UnitHands(bench, hands);
    door = new DoorHands(bench, hands);
    time = new TimeControl(bench.clock(), hands);
    scene = new SceneHands(bench, hands);
    faults = new FaultHands(bench, hands);
    model = new PanelModel(feeds, wires(bench.view(), feeds.due().due()));
    PeerFeed peers = feeds.peers().orElseGet(() -> new DeafPeers(bench));
    wires = new WireHands(bench, peers, hands, model.journal());
    wiring = new WiringHands(bench, peers, hands);
    wallet = new WalletHands(feeds.wallet(), model);
    look(0);
  }

  /** What is seen. */
  public PanelModel model() {
    return model;
  }

  /** Fingers and cards at the unit. */
  public UnitHands unit() {
    return unit;
  }

  /** A hand at the door. */
  public DoorHands door() {
    return door;
  }

  /** A hand with a screwdriver. */
  public WireHands wires() {
    return wires;
  }

  /** An installer's hand at the reader connector. */
  public WiringHands wiring() {
    return wiring;
  }

  /** Hands that make cards. */
  public WalletHands wallet() {
    return wallet;
  }

  /** A stage hand before the camera. */
  public SceneHands scene() {
    return scene;
  }

  /** A hand that breaks and mends. */
  public FaultHands faults() {
    return faults;
  }

  /** Sets the unit up anew. */
  public void choosePreset(String name) {
    hands.execute(() -> feeds.presets().choose(name));
  }

  /** How time passes. */
  public TimeControl time() {
    return time;
  }

  /** The feeds the panel was given. */
  public Feeds feeds() {
    return feeds;
  }

  /**
   * Brings the model up to date.
   *
   * @param wallNanos the wall clock, for what must never flash faster than it does
   */
  public void look(long wallNanos) {
    BoardView view = bench.view();
    boolean fast = bench.clock().pace().speed() > 1;
    model.flash.set((fast ? wallNanos : view.nanos()) / 1e9);
    look(view);
  }

  /** Brings the model up to date for a picture: what flashes is lit. */
  public void lookForPicture() {
    look(bench.view());
    model.flash.set(0);
  }

  /** Whether what is seen changes by itself. */
  public boolean moves() {
    return bench.clock().pace().speed() > 0;
  }

  private void look(BoardView view) {
    List<Due> due = feeds.due().due();
    model.title.set(feeds.unit().title());
    model.preset.set(feeds.presets().current());
    model.wallet.set(feeds.wallet().cards());
    model.caption.set(feeds.demos().caption());
    model.unit.set(unit(view));
    model.door.set(view.doors().stream().findFirst().map(DoorLook::of).orElse(DoorLook.NONE));
    wires(view, due).forEach(model::wire);
    model.time.set(time(view, due));
    model.surroundings.set(surroundings(view));
    model.faults.set(faults.look(view.nanos()));
    model.wiring.set(wiring.look());
    model.journal().look();
    model.line().look();
  }

  private SurroundingsLook surroundings(BoardView view) {
    var scene = view.scene();
    return new SurroundingsLook(
        scene.lux(),
        bench.board().temperature().read(),
        scene.visitors(),
        SceneHands.words(scene.lens()));
  }

  private UnitLook unit(BoardView view) {
    var lamps = view.indicators();
    var touched = view.touched();
    return new UnitLook(
        view.power().on(),
        LampLook.of(lamps.call()),
        LampLook.of(lamps.talk()),
        LampLook.of(lamps.door()),
        LampLook.of(lamps.status()),
        LampLook.of(lamps.readerStripe()),
        LampLook.of(lamps.buttonLight()),
        LampLook.of(lamps.keypad()),
        touched.callButton(),
        touched.controlButton(),
        controlSeconds(touched.controlButton(), view.nanos()),
        touched.keysDown(),
        touched.card().orElse(""));
  }

  private int controlSeconds(boolean pressed, long nanos) {
    controlSince = pressed ? Optional.of(controlSince.orElse(nanos)) : Optional.empty();
    return controlSince.map(since -> (int) ((nanos - since) / 1_000_000_000L)).orElse(0);
  }

  private static Map<WireId, Wire> wires(BoardView view, List<Due> due) {
    var looks = new WireLooks(view, due);
    Map<WireId, Wire> wires = new EnumMap<>(WireId.class);
    for (WireId id : WireId.values()) wires.put(id, looks.look(id));
    return wires;
  }

  private TimeLook time(BoardView view, List<Due> due) {
    return new TimeLook(
        view.now(),
        view.nanos(),
        TimeMode.of(bench.clock().pace()),
        tracks.look(view.nanos(), due),
        bench.deeds().all().stream().map(Deed::nanos).toList());
  }
}
