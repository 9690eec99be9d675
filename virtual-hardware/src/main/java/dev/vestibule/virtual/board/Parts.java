package dev.vestibule.virtual.board;

import dev.vestibule.hal.LampName;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.Signals;
import dev.vestibule.virtual.camera.VirtualCamera;
import dev.vestibule.virtual.camera.VirtualVideoEncoder;
import dev.vestibule.virtual.link.SwitchPort;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.part.VirtualAudioInput;
import dev.vestibule.virtual.part.VirtualAudioOutput;
import dev.vestibule.virtual.part.VirtualCardReader;
import dev.vestibule.virtual.part.VirtualEntropy;
import dev.vestibule.virtual.part.VirtualInput;
import dev.vestibule.virtual.part.VirtualIoPort;
import dev.vestibule.virtual.part.VirtualKeypad;
import dev.vestibule.virtual.part.VirtualKeystore;
import dev.vestibule.virtual.part.VirtualLamp;
import dev.vestibule.virtual.part.VirtualNetworkInterface;
import dev.vestibule.virtual.part.VirtualReaderConnector;
import dev.vestibule.virtual.part.VirtualRelay;
import dev.vestibule.virtual.part.VirtualSdSlot;
import dev.vestibule.virtual.part.VirtualShockSensor;
import dev.vestibule.virtual.part.VirtualSupply;
import dev.vestibule.virtual.part.VirtualVideoOutput;
import dev.vestibule.virtual.part.VirtualVolume;
import dev.vestibule.virtual.power.PowerSystem;
import dev.vestibule.virtual.scene.Scene;
import dev.vestibule.virtual.storage.VolumeImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The parts of one board, made as its plan says. */
final class Parts {

  /** Daylight in the shade, in lux; and a mild day, in degrees Celsius. Both assumed. */
  private static final double LUX = 10_000;

  private static final double CELSIUS = 20;

  /** Samples a second of every sound converter; assumed, wide-band speech. */
  private static final int SAMPLE_RATE = 16_000;

  final VirtualEntropy entropy;
  final PowerSystem power;
  final VirtualKeypad keypad;
  final VirtualInput<Boolean> callButton;
  final VirtualInput<Boolean> controlButton;
  final Map<LampName, VirtualLamp> lamps = new EnumMap<>(LampName.class);
  final VirtualCardReader cardReader;
  final List<VirtualIoPort> ioPorts;
  final List<VirtualRelay> relays;
  final List<VirtualSupply> supplies;
  final VirtualInput<Boolean> motion;
  final VirtualInput<Boolean> caseOpen;
  final VirtualInput<Double> ambientLight;
  final VirtualInput<Double> temperature;
  final VirtualShockSensor shock;
  final VirtualAudioInput microphone;
  final VirtualAudioInput lineIn;
  final VirtualAudioOutput speaker;
  final VirtualAudioOutput lineOut;
  final VirtualAudioOutput telecoil;
  final VirtualVolume flash;
  final VirtualSdSlot sdSlot;
  final List<VirtualKeystore> keystores;
  final VirtualReaderConnector readerConnector;
  final VirtualNetworkInterface network;
  final SwitchPort switchPort;
  final VirtualVideoOutput videoOutput;
  final Scene scene;
  final VirtualCamera camera;
  final VirtualVideoEncoder videoEncoder;

  Parts(BoardPlan plan, MacAddress mac, Bus bus, long seed, FlashMaker flashMaker) {
    entropy = new VirtualEntropy(seed);
    power = new PowerSystem(bus, plan.dcRange());
    keypad = new VirtualKeypad(bus);
    callButton = new VirtualInput<>(bus, Signals.CALL_BUTTON, false);
    controlButton = new VirtualInput<>(bus, Signals.CONTROL_BUTTON, false);
    for (LampName name : LampName.values()) lamps.put(name, new VirtualLamp(bus, name));
    cardReader = new VirtualCardReader(bus);
    ioPorts = plan.ioPorts().stream().map(name -> new VirtualIoPort(bus, name)).toList();
    relays = plan.relays().stream().map(name -> new VirtualRelay(bus, name)).toList();
    supplies =
        plan.supplies().stream().map(it -> new VirtualSupply(bus, it, power.source())).toList();
    supplies.forEach(power::feed);
    motion = new VirtualInput<>(bus, Signals.MOTION, false);
    caseOpen = new VirtualInput<>(bus, Signals.CASE_OPEN, false);
    ambientLight = new VirtualInput<>(bus, "ambientLight", LUX);
    temperature = new VirtualInput<>(bus, "temperature", CELSIUS);
    shock = new VirtualShockSensor(bus);
    microphone = new VirtualAudioInput(bus, "microphone", SAMPLE_RATE, seed);
    lineIn = new VirtualAudioInput(bus, "lineIn", SAMPLE_RATE, seed + 1);
    speaker = new VirtualAudioOutput(bus, "speaker", SAMPLE_RATE);
    lineOut = new VirtualAudioOutput(bus, "lineOut", SAMPLE_RATE);
    telecoil = new VirtualAudioOutput(bus, "telecoil", SAMPLE_RATE);
    flash = flashMaker.make(bus, plan.flashBytes(), seed);
    sdSlot = new VirtualSdSlot(bus, seed);
    keystores = VirtualKeystore.ofUnit(bus, seed);
    readerConnector = new VirtualReaderConnector(bus);
    network = new VirtualNetworkInterface(bus, mac, seed);
    switchPort = new SwitchPort(bus, network, power);
    videoOutput = new VirtualVideoOutput(bus);
    scene = new Scene(bus);
    camera = new VirtualCamera(bus, scene, seed);
    videoEncoder = new VirtualVideoEncoder(bus, VirtualVideoEncoder.CAPACITY);
    powered(false);
  }

  /** Storage keeps what is safe when power goes, and answers again when it is back. */
  void powered(boolean powered) {
    camera.powered(powered);
    if (powered) {
      flash.powered();
      sdSlot.powered();
    } else {
      flash.powerLost();
      sdSlot.powerLost();
    }
  }

  /** Takes what a unit keeps without power from this state. */
  void load(BoardState state) {
    flash.load(state.flash());
    sdSlot.remove();
    state.sdCard().ifPresent(this::insert);
    entropy.state(state.chance());
    for (int i = 0; i < keystores.size(); i++) keystores.get(i).load(state.keystores().get(i));
  }

  private void insert(VolumeImage image) {
    sdSlot.insert((int) (image.capacity() >> 20)).load(image);
  }

  /** Every part falls back to its state without a program. */
  void fall() {
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
    shock.reset();
    microphone.reset();
    lineIn.reset();
    speaker.reset();
    lineOut.reset();
    telecoil.reset();
    readerConnector.reset();
    network.reset();
    videoOutput.reset();
    flash.reset();
    sdSlot.reset();
    keystores.forEach(VirtualKeystore::reset);
    camera.reset();
    videoEncoder.reset();
    entropy.reset();
  }
}
