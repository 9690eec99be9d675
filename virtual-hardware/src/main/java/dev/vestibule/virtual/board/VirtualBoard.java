package dev.vestibule.virtual.board;

import dev.vestibule.hal.*;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.part.VirtualCardReader;
import dev.vestibule.virtual.part.VirtualInput;
import dev.vestibule.virtual.part.VirtualIoPort;
import dev.vestibule.virtual.part.VirtualKeypad;
import dev.vestibule.virtual.part.VirtualLamp;
import dev.vestibule.virtual.part.VirtualRelay;
import dev.vestibule.virtual.part.VirtualSupply;
import dev.vestibule.virtual.power.PowerSystem;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The board: its parts, joined. */
public final class VirtualBoard implements Board {

  private final Bus bus;
  private final Identity identity;
  private final Entropy entropy;
  private final VirtualProcessor processor;
  private final VirtualWatchdog watchdog;
  private final PowerSystem power;
  private final VirtualKeypad keypad;
  private final VirtualInput<Boolean> callButton;
  private final VirtualInput<Boolean> controlButton;
  private final Map<LampName, VirtualLamp> lamps = new EnumMap<>(LampName.class);
  private final VirtualCardReader cardReader;
  private final List<VirtualIoPort> ioPorts;
  private final List<VirtualRelay> relays;
  private final List<VirtualSupply> supplies;
  private final VirtualInput<Boolean> motion;
  private final VirtualInput<Boolean> caseOpen;
  private final VirtualInput<Double> ambientLight;
  private final VirtualInput<Double> temperature;
  private final Volume flash = new Bare.Memory();
  private final ReaderConnector readerConnector = new Bare.Pins();
  private final NetworkInterface network;
  private final VideoOutput videoOutput;

  /** A new unit without power. */
  public VirtualBoard(Identity identity, Timeline time, long seed) {
    this.identity = identity;
    bus = new Bus(time, new SignalTrace());
    entropy = new Bare.Chance(seed);
    power = new PowerSystem(bus);
    processor = new VirtualProcessor(bus, this, Duration.ofSeconds(2), power::cut);
    watchdog = new VirtualWatchdog(bus, () -> processor.restart(Processor.StartCause.WATCHDOG));
    keypad = new VirtualKeypad(bus);
    callButton = new VirtualInput<>(bus, "callButton", false);
    controlButton = new VirtualInput<>(bus, "controlButton", false);
    for (LampName name : LampName.values()) lamps.put(name, new VirtualLamp(bus, name));
    cardReader = new VirtualCardReader(bus);
    ioPorts = IntStream.rangeClosed(1, 4).mapToObj(i -> new VirtualIoPort(bus, "io" + i)).toList();
    relays = IntStream.rangeClosed(1, 2).mapToObj(i -> new VirtualRelay(bus, "relay" + i)).toList();
    supplies =
        Stream.of(
                new VirtualSupply.Rating("relay24v", 24, 50, 350),
                new VirtualSupply.Rating("relay12v", 12, 100, 700),
                new VirtualSupply.Rating("reader12v", 12, 100, 300),
                new VirtualSupply.Rating("io12v", 12, 50, 50))
            .map(rating -> new VirtualSupply(bus, rating, power.source()))
            .toList();
    supplies.forEach(power::feed);
    motion = new VirtualInput<>(bus, "motion", false);
    caseOpen = new VirtualInput<>(bus, "caseOpen", false);
    ambientLight = new VirtualInput<>(bus, "ambientLight", 10_000.0);
    temperature = new VirtualInput<>(bus, "temperature", 20.0);
    network =
        new Bare.Net(identity.mac(), new VirtualInput<>(bus, "network", NetworkInterface.Link.UP));
    videoOutput = new Bare.Screen(new VirtualInput<>(bus, "monitor", false));
    power.onSource(() -> processor.powered(!(power.source().read() instanceof PowerSource.None)));
    processor.onFall(this::fall);
  }

  /** Time and trace of this board. */
  public Bus bus() {
    return bus;
  }

  /** Puts a program on the unit. It runs from the next start; at once if nothing ran so far. */
  public void install(Program program) {
    bus.time().act(() -> processor.install(program));
  }

  /** Power inputs and the budget of the outputs. */
  public PowerSystem powerSystem() {
    return power;
  }

  private void fall() {
    watchdog.reset();
    keypad.reset();
    callButton.unwatch();
    controlButton.unwatch();
    lamps.values().forEach(VirtualLamp::reset);
    cardReader.reset();
    ioPorts.forEach(VirtualIoPort::reset);
    relays.forEach(VirtualRelay::reset);
    supplies.forEach(VirtualSupply::reset);
    power.reset();
    motion.unwatch();
    caseOpen.unwatch();
    ambientLight.unwatch();
    temperature.unwatch();
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
  public Entropy entropy() {
    return entropy;
  }

  @Override
  public VirtualProcessor processor() {
    return processor;
  }

  @Override
  public Watchdog watchdog() {
    return watchdog;
  }

  @Override
  public VirtualKeypad keypad() {
    return keypad;
  }

  @Override
  public VirtualInput<Boolean> callButton() {
    return callButton;
  }

  @Override
  public VirtualInput<Boolean> controlButton() {
    return controlButton;
  }

  @Override
  public VirtualLamp lamp(LampName name) {
    return Objects.requireNonNull(lamps.get(name));
  }

  @Override
  public VirtualCardReader cardReader() {
    return cardReader;
  }

  @Override
  public ReaderConnector readerConnector() {
    return readerConnector;
  }

  @Override
  public List<IoPort> ioPorts() {
    return List.copyOf(ioPorts);
  }

  /** The pin of this number, from 1. */
  public VirtualIoPort ioPort(int number) {
    return ioPorts.get(number - 1);
  }

  @Override
  public List<Relay> relays() {
    return List.copyOf(relays);
  }

  /** The relay of this number, from 1. */
  public VirtualRelay relay(int number) {
    return relays.get(number - 1);
  }

  @Override
  public List<Supply> supplies() {
    return List.copyOf(supplies);
  }

  @Override
  public Input<PowerSource> power() {
    return power.source();
  }

  @Override
  public VirtualInput<Boolean> motion() {
    return motion;
  }

  @Override
  public ShockSensor shock() {
    return new Bare.Hits();
  }

  @Override
  public VirtualInput<Boolean> caseOpen() {
    return caseOpen;
  }

  @Override
  public VirtualInput<Double> ambientLight() {
    return ambientLight;
  }

  @Override
  public VirtualInput<Double> temperature() {
    return temperature;
  }

  @Override
  public AudioInput microphone() {
    return new Bare.Ear();
  }

  @Override
  public AudioInput lineIn() {
    return new Bare.Ear();
  }

  @Override
  public AudioOutput speaker() {
    return new Bare.Mouth();
  }

  @Override
  public AudioOutput lineOut() {
    return new Bare.Mouth();
  }

  @Override
  public AudioOutput telecoil() {
    return new Bare.Mouth();
  }

  @Override
  public Camera camera() {
    return new Bare.Eye();
  }

  @Override
  public VideoEncoder videoEncoder() {
    return new Bare.Coder();
  }

  @Override
  public VideoOutput videoOutput() {
    return videoOutput;
  }

  @Override
  public Volume flash() {
    return flash;
  }

  @Override
  public SdSlot sdSlot() {
    return new Bare.Slot(Optional.empty());
  }

  @Override
  public SecureKeystore keystore() {
    return new Bare.Keys();
  }

  @Override
  public NetworkInterface network() {
    return network;
  }
}
