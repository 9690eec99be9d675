package dev.vestibule.virtual.board;

import dev.vestibule.hal.*;
import dev.vestibule.hal.Processor.StartCause;
import dev.vestibule.virtual.camera.VirtualCamera;
import dev.vestibule.virtual.link.SwitchPort;
import dev.vestibule.virtual.part.*;
import dev.vestibule.virtual.power.PowerSystem;
import dev.vestibule.virtual.scene.Scene;
import dev.vestibule.virtual.storage.VolumeImage;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The board of one unit: its parts, its processor and its power. What runs on the processor sees it
 * through the gates of its own run; hands and eyes see the parts themselves.
 */
public final class VirtualBoard implements Board {

  private final Bus bus;
  private final BoardPlan plan;
  private final long seed;
  private final Identity identity;
  private final Parts parts;
  private final VirtualProcessor processor;
  private final VirtualWatchdog watchdog;

  /** A new unit without power that forgets everything with the end of the simulation. */
  public VirtualBoard(BoardPlan plan, MacAddress mac, Timeline time, long seed) {
    this(plan, mac, time, seed, FlashMaker.FORGETFUL);
  }

  /** A unit without power, with this memory chip. */
  public VirtualBoard(
      BoardPlan plan, MacAddress mac, Timeline time, long seed, FlashMaker flashMaker) {
    this.plan = plan;
    this.seed = seed;
    identity = Identity.of(plan.model(), mac, plan.hardwareId());
    bus = new Bus(time, new SignalTrace());
    parts = new Parts(plan, mac, bus, seed, flashMaker);
    processor = new VirtualProcessor(bus, this, plan.bootTime(), parts.power::cut);
    watchdog = new VirtualWatchdog(bus, () -> processor.restart(StartCause.WATCHDOG));
    processor.onFall(watchdog::reset);
    processor.onFall(parts::fall);
    parts.power.onSource(this::powered);
  }

  /** What the unit keeps without power; taken between two turns. */
  public BoardState state() {
    return bus.time()
        .look(
            () ->
                new BoardState(
                    plan.model(),
                    bus.time().now(),
                    parts.entropy.state(),
                    parts.flash.image(),
                    parts.sdSlot.card().map(VirtualVolume::image),
                    images(parts.keystores)));
  }

  /** The state of a unit as it leaves the factory, but for the clock, which goes on. */
  public BoardState fresh() {
    return new BoardState(
        plan.model(),
        bus.time().now(),
        seed,
        new VolumeImage(plan.flashBytes(), 0, new TreeMap<>()),
        Optional.empty(),
        images(VirtualKeystore.ofUnit(bus, seed)));
  }

  /**
   * Puts the unit into this state. Its power is interrupted for that, so that a program starts
   * anew.
   */
  public void restore(BoardState state) {
    check(state);
    bus.time()
        .act(
            () -> {
              parts.power.interrupt(true);
              parts.load(state);
              bus.time().set(state.clock());
              parts.power.interrupt(false);
            });
  }

  /** Throws, saying why, unless a unit like this one can be put into this state. */
  public void check(BoardState state) {
    if (!state.model().equals(plan.model())) {
      throw new IllegalArgumentException(
          "the state of a " + state.model() + " does not fit a " + plan.model());
    }
    if (state.sdCard().isPresent() && !plan.sdSlot()) {
      throw new IllegalArgumentException("the " + plan.model() + " has no SD slot");
    }
    if (state.keystores().size() != parts.keystores.size()) {
      throw new IllegalArgumentException(
          "a "
              + plan.model()
              + " has "
              + parts.keystores.size()
              + " keystores, the state "
              + state.keystores().size());
    }
    state.keystores().forEach(VirtualKeystore::check);
  }

  private static List<byte[]> images(List<VirtualKeystore> keystores) {
    return keystores.stream().map(VirtualKeystore::image).toList();
  }

  private void powered() {
    boolean powered = !(parts.power.source().read() instanceof PowerSource.None);
    parts.powered(powered);
    processor.powered(powered);
  }

  /** Time and trace of this board. */
  public Bus bus() {
    return bus;
  }

  /** What the board is made of. */
  public BoardPlan plan() {
    return plan;
  }

  /** Puts a program on the unit. It runs from the next start; at once if nothing ran so far. */
  public void install(Program program) {
    bus.time().act(() -> processor.install(program));
  }

  /** Power inputs and the budget of the outputs. */
  public PowerSystem powerSystem() {
    return parts.power;
  }

  @Override
  public Identity identity() {
    return identity;
  }

  @Override
  public DeviceTime time() {
    return bus.time();
  }

  @Override
  public VirtualEntropy entropy() {
    return parts.entropy;
  }

  @Override
  public VirtualProcessor processor() {
    return processor;
  }

  @Override
  public VirtualWatchdog watchdog() {
    return watchdog;
  }

  @Override
  public VirtualKeypad keypad() {
    return parts.keypad;
  }

  @Override
  public VirtualInput<Boolean> callButton() {
    return parts.callButton;
  }

  @Override
  public VirtualInput<Boolean> controlButton() {
    return parts.controlButton;
  }

  @Override
  public VirtualLamp lamp(LampName name) {
    return Objects.requireNonNull(parts.lamps.get(name));
  }

  @Override
  public VirtualCardReader cardReader() {
    return parts.cardReader;
  }

  @Override
  public VirtualReaderConnector readerConnector() {
    return parts.readerConnector;
  }

  @Override
  public List<IoPort> ioPorts() {
    return List.copyOf(parts.ioPorts);
  }

  /** The pin of this number, from 1. */
  public VirtualIoPort ioPort(int number) {
    return numbered("I/O pins", parts.ioPorts, number);
  }

  @Override
  public List<Relay> relays() {
    return List.copyOf(parts.relays);
  }

  /** The pin of this signal name, such as {@code io1}. */
  public VirtualIoPort ioPort(String name) {
    return ioPort(plan.ioPorts().indexOf(name) + 1);
  }

  /** The relay of this signal name, such as {@code relay1}. */
  public VirtualRelay relay(String name) {
    return relay(plan.relays().indexOf(name) + 1);
  }

  /** The relay of this number, from 1. */
  public VirtualRelay relay(int number) {
    return numbered("relays", parts.relays, number);
  }

  @Override
  public List<Supply> supplies() {
    return List.copyOf(parts.supplies);
  }

  /** The supply of this signal name, such as {@code relay12v}. */
  public VirtualSupply supply(String name) {
    return parts.supplies.stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no supply " + name));
  }

  @Override
  public Input<PowerSource> power() {
    return parts.power.source();
  }

  @Override
  public VirtualInput<Boolean> motion() {
    return parts.motion;
  }

  @Override
  public VirtualShockSensor shock() {
    return parts.shock;
  }

  @Override
  public VirtualInput<Boolean> caseOpen() {
    return parts.caseOpen;
  }

  @Override
  public VirtualInput<Double> ambientLight() {
    return parts.ambientLight;
  }

  @Override
  public VirtualInput<Double> temperature() {
    return parts.temperature;
  }

  @Override
  public VirtualAudioInput microphone() {
    return parts.microphone;
  }

  @Override
  public VirtualAudioInput lineIn() {
    return parts.lineIn;
  }

  @Override
  public VirtualAudioOutput speaker() {
    return parts.speaker;
  }

  @Override
  public VirtualAudioOutput lineOut() {
    return parts.lineOut;
  }

  @Override
  public VirtualAudioOutput telecoil() {
    return parts.telecoil;
  }

  @Override
  public VirtualCamera camera() {
    return parts.camera;
  }

  /** What the camera looks at. */
  public Scene scene() {
    return parts.scene;
  }

  @Override
  public VideoEncoder videoEncoder() {
    return parts.videoEncoder;
  }

  @Override
  public VirtualVideoOutput videoOutput() {
    return parts.videoOutput;
  }

  @Override
  public VirtualVolume flash() {
    return parts.flash;
  }

  @Override
  public VirtualSdSlot sdSlot() {
    return parts.sdSlot;
  }

  @Override
  public List<SecureKeystore> keystores() {
    return List.copyOf(parts.keystores);
  }

  @Override
  public VirtualNetworkInterface network() {
    return parts.network;
  }

  /** Where the network cable is plugged in. */
  public SwitchPort switchPort() {
    return parts.switchPort;
  }

  private static <T> T numbered(String what, List<T> list, int number) {
    if (number >= 1 && number <= list.size()) return list.get(number - 1);
    throw new IllegalArgumentException(what + " are numbered 1-" + list.size() + ": " + number);
  }
}
