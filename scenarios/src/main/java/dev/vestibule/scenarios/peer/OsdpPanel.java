package dev.vestibule.scenarios.peer;

import dev.vestibule.device.protocols.osdp.Buzz;
import dev.vestibule.device.protocols.osdp.Capability;
import dev.vestibule.device.protocols.osdp.CardRead;
import dev.vestibule.device.protocols.osdp.Command;
import dev.vestibule.device.protocols.osdp.DeviceIdentity;
import dev.vestibule.device.protocols.osdp.KeysTyped;
import dev.vestibule.device.protocols.osdp.LedSetting;
import dev.vestibule.device.protocols.osdp.LedSetting.Change;
import dev.vestibule.device.protocols.osdp.LedSetting.Colour;
import dev.vestibule.device.protocols.osdp.LedSetting.Permanent;
import dev.vestibule.device.protocols.osdp.LedSetting.Temporary;
import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.device.protocols.osdp.Nak;
import dev.vestibule.device.protocols.osdp.Packet;
import dev.vestibule.device.protocols.osdp.PanelKeys;
import dev.vestibule.device.protocols.osdp.PanelSession;
import dev.vestibule.device.protocols.osdp.PanelSession.State;
import dev.vestibule.device.protocols.osdp.Reply;
import dev.vestibule.hal.Bits;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.time.Booking;
import dev.vestibule.virtual.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A panel that polls the unit over the wires of its reader connector, in the unit's time. It can
 * also fall silent and send whatever bytes it is given.
 */
public final class OsdpPanel {

  private static final int RANDOM = 8;
  private static final int REMEMBERED = 8;

  private final Timeline time;
  private final ReaderWires wires;
  private final PanelSession session;
  private final List<CardRead> cards = new ArrayList<>();
  private final StringBuilder keys = new StringBuilder();
  private final List<Nak> refusals = new ArrayList<>();
  private final List<byte[]> answers = new ArrayList<>();
  private List<Capability> capabilities = List.of();
  private final List<byte[]> said = new ArrayList<>();
  private List<Boolean> inputs = List.of();
  private List<Boolean> outputs = List.of();
  private Optional<Boolean> tampered = Optional.empty();
  private Optional<Booking> next = Optional.empty();
  private boolean polling;
  private byte challenges;
  private long exchanges;

  /**
   * Wires it to the unit; it polls from now on.
   *
   * @param line address of the unit, and speed
   * @param secrets what it knows of secure channels
   */
  public OsdpPanel(
      Bench bench, VirtualBoard board, Timeline time, LineSetting line, PanelKeys secrets) {
    this.time = time;
    session = new PanelSession(line.address(), secrets, this::random, new Notebook());
    wires =
        new ReaderWires(
            bench.readerConnector(), board.readerConnector(), time, line.baud(), this::hear);
    poll();
  }

  /** What goes wrong on its wires. */
  public LineFaults faults() {
    return wires.faults();
  }

  /** How far it has come with the unit: offline, connecting, online or secure. */
  public String state() {
    return session.state().name().toLowerCase(Locale.ROOT);
  }

  /** Commands that were answered so far, refusals included. */
  public long exchanges() {
    return exchanges;
  }

  /** Cards it was told of in order, hexadecimal. */
  public List<String> cards() {
    return cards.stream().map(card -> new Bits(card.bits(), card.length()).toHex()).toList();
  }

  /** Keys it was told of, one after the other. */
  public String keys() {
    return keys.toString();
  }

  /** What the unit can do, as it says. */
  public List<Capability> capabilities() {
    return capabilities;
  }

  /** States of the unit's inputs, as it says. */
  public List<Boolean> inputs() {
    return inputs;
  }

  /** States of the unit's outputs, as it says. */
  public List<Boolean> outputs() {
    return outputs;
  }

  /** Whether the unit's housing is open, once it has said so. */
  public Optional<Boolean> tampered() {
    return tampered;
  }

  /** Why the unit did not do what it was told, in order. */
  public List<String> refusals() {
    return refusals.stream().map(Nak::words).toList();
  }

  private void led(Temporary temporary, Permanent permanent) {
    send(Command.LED, LedSetting.write(List.of(new LedSetting(0, 0, temporary, permanent))));
  }

  private static Colour colour(String word) {
    return Colour.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private void send(Command command, byte... data) {
    session.send(command, data);
  }

  /** Sets the lamp to a colour, such as {@code red}, for good. */
  public void lamp(String colour) {
    led(Temporary.NONE, new Permanent(true, 1, 0, colour(colour), Colour.BLACK));
  }

  /** Flashes the lamp for a while. */
  public void flash(String colour, int seconds) {
    led(
        new Temporary(Change.SET, 5, 5, colour(colour), Colour.BLACK, seconds * 10),
        Permanent.NONE);
  }

  /** Ends the flashing before its time. */
  public void endFlash() {
    led(new Temporary(Change.CANCEL, 0, 0, Colour.BLACK, Colour.BLACK, 0), Permanent.NONE);
  }

  /** Puts the unit on another address and speed, and follows it. */
  public void move(int address, int baud) {
    send(Command.COMSET, new LineSetting(address, baud).write());
  }

  /** Asks for the inputs. */
  public void askInputs() {
    send(Command.ISTAT);
  }

  /** Asks for the outputs. */
  public void askOutputs() {
    send(Command.OSTAT);
  }

  /** Asks for a text on a display. */
  public void askText() {
    send(Command.TEXT, new byte[] {0, 1, 0, 1, 1, 2, 'H', 'i'});
  }

  /** Sets the beeper. */
  public void buzz(int on, int off, int count) {
    send(Command.BUZ, new Buzz(0, 2, on, off, count).write());
  }

  /** Polls, from now on. */
  public void poll() {
    polling = true;
    time.act(this::speak);
  }

  /** Says nothing any more. */
  public void fallSilent() {
    polling = false;
    next.ifPresent(Booking::cancel);
  }

  /** Somebody on the wires changes the MAC of its next command, and makes the check right. */
  public void tamper() {
    fallSilent();
    byte[] next = session.due(session.nextAt()).orElseThrow();
    Packet packet = packet(next);
    byte[] mac = packet.mac().clone();
    mac[0] ^= 1;
    sendRaw(
        new Packet(
                packet.address(),
                packet.reply(),
                packet.sequence(),
                packet.check(),
                packet.security(),
                packet.code(),
                packet.data(),
                mac)
            .encode());
  }

  /**
   * Somebody on the wires sends what it has said before under the number that is due next, so that
   * it cannot be taken for a repetition.
   */
  public void replay() {
    fallSilent();
    int due = packet(said.getLast()).sequence() % 3 + 1;
    List<byte[]> before = said.reversed();
    sendRaw(
        before.stream()
            .skip(1)
            .filter(bytes -> packet(bytes).sequence() == due)
            .findFirst()
            .orElseThrow());
  }

  private static Packet packet(byte[] bytes) {
    if (Packet.decode(bytes) instanceof Packet.Whole(Packet packet)) return packet;
    throw new IllegalStateException("a panel says whole packets only");
  }

  /** Sends bytes as they are; what is answered is in {@link #answer}. */
  public void sendRaw(byte[] bytes) {
    fallSilent();
    answers.clear();
    time.act(() -> wires.send(bytes));
  }

  /**
   * The answer to the bytes that were sent last: the name of the reply, or the reason of a NAK;
   * none if there was not exactly one.
   */
  public Optional<String> answer() {
    if (answers.size() != 1) return Optional.empty();
    return Packet.decode(answers.getFirst()) instanceof Packet.Whole(Packet packet)
        ? Reply.of(packet.code()).map(reply -> words(reply, packet))
        : Optional.empty();
  }

  private static String words(Reply reply, Packet packet) {
    return reply == Reply.NAK
        ? Nak.of(packet.data()[0]).map(Nak::words).orElse("unknown")
        : reply.name();
  }

  private void hear(byte[] packet) {
    if (!polling) {
      answers.add(packet);
      return;
    }
    exchanges++;
    session.hear(packet, time.nanos());
    speak();
  }

  private void speak() {
    next.ifPresent(Booking::cancel);
    session.due(time.nanos()).ifPresent(this::say);
    next = Optional.of(time.at(session.nextAt(), this::speak));
  }

  private void say(byte[] packet) {
    said.add(packet);
    if (said.size() > REMEMBERED) said.removeFirst();
    wires.send(packet);
  }

  /** Another one each time is enough: nobody guesses. */
  private byte[] random() {
    byte[] bytes = new byte[RANDOM];
    bytes[0] = challenges++;
    return bytes;
  }

  /** Writes down what the session tells. */
  private final class Notebook implements PanelSession.Listener {

    @Override
    public void state(State state) {}

    @Override
    public void identity(DeviceIdentity identity, List<Capability> told) {
      capabilities = told;
    }

    @Override
    public void card(CardRead card) {
      cards.add(card);
    }

    @Override
    public void keys(KeysTyped typed) {
      keys.append(typed.keys());
    }

    @Override
    public void tampered(boolean open) {
      tampered = Optional.of(open);
    }

    @Override
    public void inputs(List<Boolean> states) {
      inputs = states;
    }

    @Override
    public void outputs(List<Boolean> states) {
      outputs = states;
    }

    @Override
    public void line(LineSetting setting) {
      wires.speed(setting.baud());
    }

    @Override
    public void refused(Command command, Nak nak) {
      refusals.add(nak);
    }
  }
}
