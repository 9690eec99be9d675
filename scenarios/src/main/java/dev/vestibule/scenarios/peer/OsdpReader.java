package dev.vestibule.scenarios.peer;

import dev.vestibule.device.protocols.osdp.Buzz;
import dev.vestibule.device.protocols.osdp.Capability;
import dev.vestibule.device.protocols.osdp.CardRead;
import dev.vestibule.device.protocols.osdp.Device;
import dev.vestibule.device.protocols.osdp.DeviceIdentity;
import dev.vestibule.device.protocols.osdp.DeviceKeys;
import dev.vestibule.device.protocols.osdp.DeviceSession;
import dev.vestibule.device.protocols.osdp.KeysTyped;
import dev.vestibule.device.protocols.osdp.LedSetting;
import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.device.protocols.osdp.Packet;
import dev.vestibule.hal.Bits;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.part.VirtualSupply;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An external reader with lamp, beeper and keypad at the unit's reader connector, which lives on
 * the 12 V of that connector.
 */
public final class OsdpReader {

  /** The current it takes. */
  public static final int MILLIAMPS = 100;

  private static final Duration TURNAROUND = Duration.ofMillis(3);
  private static final DeviceIdentity IDENTITY = new DeviceIdentity(0x00408C, 7, 1, 4_711, 1, 0, 0);

  private final Bench bench;
  private final Timeline time;
  private final VirtualSupply power;
  private final ReaderWires wires;
  private final DeviceSession session;
  private final List<LedSetting> lamps = new ArrayList<>();
  private final List<Buzz> beeps = new ArrayList<>();
  private final List<byte[]> keys = new ArrayList<>();
  private Optional<UnaryOperator<byte[]>> instead = Optional.empty();
  private boolean tampered;
  private boolean busy;

  /**
   * Wires it to the unit.
   *
   * @param address 0-126
   * @param secrets what it knows of secure channels
   */
  public OsdpReader(
      Bench bench, VirtualBoard board, Timeline time, int address, DeviceKeys secrets) {
    this.bench = bench;
    this.time = time;
    power = board.supply("reader12v");
    time.act(() -> power.load("OSDP reader", MILLIAMPS));
    session = new DeviceSession(address, new Front(secrets), secrets, () -> new byte[8]);
    wires =
        new ReaderWires(
            bench.readerConnector(),
            board.readerConnector(),
            time,
            LineSetting.SPEEDS.getFirst(),
            this::hear);
  }

  /** Takes it off the wires. */
  public void takeOff() {
    bench.readerConnector().none();
    time.act(() -> power.load("OSDP reader", 0));
  }

  /** What goes wrong on its wires. */
  public LineFaults faults() {
    return wires.faults();
  }

  /** Somebody holds a card to it. */
  public void card(Bits card) {
    time.act(() -> session.tell(new CardRead(0, false, card.value(), card.length())));
  }

  /** Somebody types on it. */
  public void type(String keys) {
    time.act(() -> session.tell(new KeysTyped(0, keys)));
  }

  /** It has no time for commands, or has time again. */
  public void busy(boolean now) {
    busy = now;
  }

  /** It answers the next command with these bytes instead. */
  public void answerInstead(byte[] bytes) {
    instead = Optional.of(usual -> bytes.clone());
  }

  /**
   * It answers the next command with this reply instead, which is whole and in time.
   *
   * @param content code and data
   */
  public void replyInstead(byte[] content) {
    instead = Optional.of(usual -> with(usual, content));
  }

  private static byte[] with(byte[] usual, byte[] content) {
    if (!(Packet.decode(usual) instanceof Packet.Whole(Packet reply))) return usual;
    return new Packet(
            reply.address(),
            true,
            reply.sequence(),
            reply.check(),
            Optional.empty(),
            content[0] & 0xFF,
            Arrays.copyOfRange(content, 1, content.length),
            new byte[0])
        .encode();
  }

  /** Whether it is polled over a secure channel. */
  public boolean secure() {
    return session.secure();
  }

  /** The keys it was given, in order. */
  public List<byte[]> keys() {
    return List.copyOf(keys);
  }

  /** Somebody opens or closes its housing. */
  public void housing(boolean open) {
    tampered = open;
    time.act(session::tellTamper);
  }

  /** The colour its lamp was told last for a while, such as {@code red}; none if it was not. */
  public Optional<String> lamp() {
    if (lamps.isEmpty()) return Optional.empty();
    LedSetting.Temporary last = lamps.getLast().temporary();
    return last.change() == LedSetting.Change.SET
        ? Optional.of(last.onColour().name().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** How often its beeper was told last to sound; 0 if it was not. */
  public int beeps() {
    return beeps.isEmpty() ? 0 : beeps.getLast().count();
  }

  private void hear(byte[] packet) {
    if (!power.live()) return;
    Optional<byte[]> reply = session.hear(packet, time.nanos());
    reply.ifPresent(
        usual -> {
          byte[] bytes = instead.map(it -> it.apply(usual)).orElse(usual);
          instead = Optional.empty();
          time.after(TURNAROUND, () -> wires.send(bytes));
        });
  }

  /** What there is to it. */
  private final class Front implements Device {

    private final DeviceKeys secrets;

    Front(DeviceKeys secrets) {
      this.secrets = secrets;
    }

    @Override
    public boolean busy() {
      return busy;
    }

    @Override
    public DeviceIdentity identity() {
      return IDENTITY;
    }

    @Override
    public List<Capability> capabilities() {
      return List.of(
          new Capability(Capability.CARD_FORMAT, 1, 0),
          new Capability(Capability.LEDS, 4, 1),
          new Capability(Capability.AUDIBLE, 2, 1),
          new Capability(Capability.CHECK_CHARACTER, 1, 0),
          new Capability(Capability.SECURITY, secrets.supported() ? 1 : 0, 0));
    }

    @Override
    public boolean tampered() {
      return tampered;
    }

    @Override
    public void leds(List<LedSetting> settings) {
      lamps.addAll(settings);
    }

    @Override
    public void buzz(Buzz buzz) {
      beeps.add(buzz);
    }

    @Override
    public void line(LineSetting setting) {
      wires.speed(setting.baud());
    }

    @Override
    public void key(byte[] key) {
      keys.add(key);
    }
  }
}
