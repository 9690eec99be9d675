package dev.vestibule.virtual.bench;

import dev.vestibule.hal.Signals;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.door.Surroundings;
import dev.vestibule.virtual.door.Wiring;
import dev.vestibule.virtual.fault.FaultCatalogue;
import dev.vestibule.virtual.fault.Faults;
import dev.vestibule.virtual.time.Clockwork;
import dev.vestibule.virtual.trace.SignalTrace;

/**
 * Everything a person can do to the unit and see of it. Hands may be used from any thread; each
 * acts in turn with everything else on the board, and checks what it is asked before anything
 * changes.
 */
public final class Bench implements AutoCloseable {

  private final VirtualBoard board;
  private final Surroundings surroundings;
  private final Deeds deeds = new Deeds();
  private final Watching watching = new Watching();
  private final Doing doing;
  private final BenchClock clock;
  private final Eyes eyes;
  private final KeypadHand keypad;
  private final CardHand card;
  private final SceneHand scene;
  private final ReaderConnectorHand readerConnector;
  private final Faults broken;
  private final FaultHand faults;

  /** Hands and eyes at this board, to which nothing is wired yet. */
  public Bench(VirtualBoard board) {
    this(board, new Clockwork(1));
  }

  /**
   * Hands and eyes at this board, to which nothing is wired yet.
   *
   * @param clockwork lets its time pass, unless it is stepped; may be that of many boards
   */
  public Bench(VirtualBoard board, Clockwork clockwork) {
    this.board = board;
    surroundings = new Surroundings(board);
    doing = new Doing(board.bus().time(), deeds);
    clock = new BenchClock(board.bus().time(), clockwork, doing);
    readerConnector = new ReaderConnectorHand(doing, board.bus(), board.readerConnector());
    var catalogue = FaultCatalogue.of(board);
    broken = new Faults(board.bus(), catalogue);
    faults = new FaultHand(doing, catalogue, broken);
    eyes = new Eyes(board, surroundings, readerConnector, broken);
    keypad = new KeypadHand(doing, board.keypad());
    card = new CardHand(doing, board.cardReader());
    scene = new SceneHand(doing, board);
    board.bus().trace().watch(change -> watching.changed());
  }

  /** A finger on the keypad. */
  public KeypadHand keypad() {
    return keypad;
  }

  /** A finger on the visitor's button. */
  public ButtonHand callButton() {
    return new ButtonHand(doing, "Call button", Signals.CALL_BUTTON, board.callButton());
  }

  /** A finger on the button on the rear. */
  public ButtonHand controlButton() {
    return new ButtonHand(doing, "Control button", Signals.CONTROL_BUTTON, board.controlButton());
  }

  /** A hand with a card. */
  public CardHand card() {
    return card;
  }

  /** A hand at the unit's own power. */
  public PowerHand power() {
    return new PowerHand(doing, board.powerSystem());
  }

  /** A hand at the I/O pin of this number, from 1. */
  public IoHand io(int number) {
    return new IoHand(doing, board.ioPort(number));
  }

  /** A hand at the terminal blocks. */
  public Terminals terminals() {
    return new Terminals(doing, board);
  }

  /** Somebody who moves before the infrared sensor. */
  public Switch pir() {
    return new Switch(doing, "Somebody moves", "Nobody moves", Signals.MOTION, board.motion());
  }

  /** The housing, which can be open. */
  public Switch housing() {
    return new Switch(doing, "Housing opened", "Housing shut", Signals.CASE_OPEN, board.caseOpen());
  }

  /** A hand that hits the housing. */
  public ShockHand shock() {
    return new ShockHand(doing, board.shock());
  }

  /** Somebody who is heard at the microphone. */
  public SoundHand sound() {
    return new SoundHand(doing, "microphone", "microphone", board.microphone());
  }

  /** What is plugged into the line input. */
  public SoundHand lineIn() {
    return new SoundHand(doing, "line input", "lineIn", board.lineIn());
  }

  /** An ear at the loudspeaker. */
  public Ear speaker() {
    return new Ear(board.bus().time(), board.speaker());
  }

  /** An ear at the line output. */
  public Ear lineOut() {
    return new Ear(board.bus().time(), board.lineOut());
  }

  /** A hearing aid at the induction loop. */
  public Ear telecoil() {
    return new Ear(board.bus().time(), board.telecoil());
  }

  /** A hand with a monitor. */
  public HdmiHand hdmi() {
    return new HdmiHand(doing, board.videoOutput());
  }

  /** A hand at the network cable. */
  public NetworkHand network() {
    return new NetworkHand(doing, board.network());
  }

  /** A network administrator's hand at the switch. */
  public SwitchHand switchPort() {
    return new SwitchHand(doing, board.switchPort());
  }

  /** A hand at the SD slot; a board without one refuses. */
  public SdHand sd() {
    if (board.plan().sdSlot()) return new SdHand(doing, board.sdSlot(), faults);
    throw new IllegalArgumentException("the " + board.plan().model() + " has no SD slot");
  }

  /** An installer's hand at the reader connector. */
  public ReaderConnectorHand readerConnector() {
    return readerConnector;
  }

  /** A hand that breaks parts, and mends them. */
  public FaultHand faults() {
    return faults;
  }

  /** The weather. */
  public Environment environment() {
    return new Environment(doing, board, scene);
  }

  /** Everything that happens before the camera. */
  public SceneHand scene() {
    return scene;
  }

  /** A hand at the only door, or the first one. */
  public DoorHand door() {
    return door(1);
  }

  /** A hand at the door of this number, from 1. */
  public DoorHand door(int number) {
    var doors = surroundings.doors();
    if (number >= 1 && number <= doors.size()) return new DoorHand(doing, doors.get(number - 1));
    throw new IllegalArgumentException("doors are numbered 1-" + doors.size() + ": " + number);
  }

  /** Takes off what is wired to the unit and wires this. */
  public void wire(Wiring wiring) {
    wiring.check(board.plan());
    doing.now(wiring.words() + " wired", "wiring", () -> surroundings.wire(wiring));
  }

  /** What is wired to the unit. */
  public Wiring wiring() {
    return surroundings.wiring();
  }

  /** How time passes. */
  public BenchClock clock() {
    return clock;
  }

  /** Everything that can be seen now. */
  public BoardView view() {
    watching.looked();
    return eyes.look();
  }

  /** Calls this once when there is something new to see, and again only after a {@link #view}. */
  public Runnable watch(Runnable onChange) {
    return watching.watch(onChange);
  }

  /** What every signal did. */
  public SignalTrace trace() {
    return board.bus().trace();
  }

  /** What was done so far. */
  public Deeds deeds() {
    return deeds;
  }

  /** Everything the unit keeps without power, what its clock shows and what is wired to it. */
  public Snapshot snapshot() {
    return board
        .bus()
        .time()
        .look(() -> new Snapshot(board.state(), wiring(), Wires.of(board, wiring())));
  }

  /**
   * Puts the unit into this state and starts it anew, with the clock where it stood and nothing
   * broken; throws before anything changes if it does not fit.
   */
  public void restore(Snapshot snapshot) {
    board.check(snapshot.board());
    snapshot.wiring().check(board.plan());
    doing.now(
        "Saved unit in its place",
        Signals.POWER,
        () -> {
          broken.clear();
          surroundings.wire(snapshot.wiring());
          snapshot.wires().join(board, snapshot.wiring(), readerConnector);
          board.restore(snapshot.board());
        });
  }

  /**
   * Puts a unit as it leaves the factory in the place of this one; the wiring stays, and nothing is
   * broken.
   */
  public void fresh() {
    doing.now(
        "New unit in its place",
        Signals.POWER,
        () -> {
          broken.clear();
          board.restore(board.fresh());
        });
  }

  /** The board on the bench. */
  public VirtualBoard board() {
    return board;
  }

  /** Stops time. */
  @Override
  public void close() {
    clock.close();
  }
}
