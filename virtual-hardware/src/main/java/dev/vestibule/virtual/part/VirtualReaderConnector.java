package dev.vestibule.virtual.part;

import dev.vestibule.hal.ReaderConnector;
import dev.vestibule.virtual.time.Booking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The four-pin reader connector and the wires to a panel. The trace shows the unit's own terminals;
 * swapped wires are seen by the panel only. Bytes of both directions at once do not disturb each
 * other, which on a real pair of wires they would.
 */
public final class VirtualReaderConnector implements ReaderConnector {

  private static final int SLOWEST = 9_600;
  private static final int FASTEST = 230_400;

  /** From the end of a pulse to the spike it couples into the other wire. */
  private static final Duration ECHO = Duration.ofNanos(100_000);

  private final Bus bus;
  private final List<Booking> sending = new ArrayList<>();
  private final List<LineTap> taps = new CopyOnWriteArrayList<>();
  private final Map<Line, Integer> low = new EnumMap<>(Line.class);
  private Use use = Use.NONE;
  private int baud = SLOWEST;
  private long sendingUntil;
  private long arrivingUntil;
  private long pulsesSent;
  private long bytesSent;
  private boolean swapped;
  private Consumer<Line> noise = line -> {};
  private Panel panel = new Panel.None();
  private PanelEar ear = PanelEar.DEAF;
  private Consumer<Received> watcher = received -> {};

  /** A connector with nothing wired to it. */
  public VirtualReaderConnector(Bus bus) {
    this.bus = bus;
    for (Line line : Line.values()) bus.trace().declare(signal(line), true);
    bus.trace().declare("reader.use", use.toString());
    bus.trace().declare("reader.sent", 0L);
    bus.trace().declare("reader.panel", panel.words());
    bus.trace().declare(PanelRecorder.SIGNAL, 0L);
  }

  @Override
  public void use(Use use) {
    sending.forEach(Booking::cancel);
    sending.clear();
    low.clear();
    for (Line line : Line.values()) bus.note(signal(line), true);
    sendingUntil = 0;
    this.use = use;
    bus.note("reader.use", use.toString());
  }

  @Override
  public Use use() {
    return use;
  }

  @Override
  public void pulse(List<Pulse> train) {
    if (use != Use.WIEGAND) return;
    long start = bus.time().nanos();
    forgetSent();
    for (Pulse pulse : train) {
      long down = start + pulse.start().toNanos();
      long up = down + pulse.width().toNanos();
      sending.add(bus.time().at(down, () -> pull(pulse.line(), 1)));
      sending.add(bus.time().at(up, () -> released(pulse.line(), down, up)));
    }
  }

  @Override
  public void baud(int baud) {
    if (baud < SLOWEST || baud > FASTEST) {
      throw new IllegalArgumentException("baud is 9600-230400: " + baud);
    }
    this.baud = baud;
  }

  @Override
  public void transmit(byte[] bytes) {
    if (use != Use.RS485 || bytes.length == 0) return;
    byte[] sent = bytes.clone();
    int speed = baud;
    forgetSent();
    sendingUntil = ending(sendingUntil, sent.length, speed);
    sending.add(bus.time().at(sendingUntil, () -> transmitted(sent, speed)));
  }

  @Override
  public void watch(Consumer<Received> watcher) {
    this.watcher = watcher;
  }

  /** Wires a panel to the connector, with the far end of the wires in its ear. */
  public void wire(Panel panel, PanelEar ear) {
    this.panel = panel;
    this.ear = ear;
    bus.note("reader.panel", panel.words());
  }

  /** What is wired. */
  public Panel panel() {
    return panel;
  }

  /** Swaps the two data wires, or puts them right. */
  public void swapped(boolean swapped) {
    this.swapped = swapped;
  }

  /**
   * Has one of so many pulses followed by a spike of this width on the other wire; run the answer
   * to have silence again.
   */
  public Runnable noisy(int pulses, Duration width) {
    noise = line -> echo(line, pulses, width);
    return () -> noise = line -> {};
  }

  /** Lets a probe listen at the far end of the wires; run the answer to take it off. */
  public Runnable tap(LineTap tap) {
    taps.add(tap);
    return () -> taps.remove(tap);
  }

  /** Something couples a low pulse of this width into a wire, where the panel hears it. */
  public void spike(Line line, Duration width) {
    long down = bus.time().nanos();
    bus.time().after(width, () -> heard(line, down, down + width.toNanos()));
  }

  /** The panel sends bytes, which arrive as one piece when the last has ended. */
  public void toReader(byte[] bytes) {
    if (!(panel instanceof Panel.Osdp(int speed)) || bytes.length == 0) return;
    byte[] sent = bytes.clone();
    arrivingUntil = ending(arrivingUntil, sent.length, speed);
    long end = arrivingUntil;
    bus.time().at(end, () -> arrived(new Received(sent, end), speed));
  }

  /** Wiegand bits sent so far. */
  public long pulsesSent() {
    return pulsesSent;
  }

  /** RS-485 bytes sent so far. */
  public long bytesSent() {
    return bytesSent;
  }

  /** No program runs any more: the pins do nothing. */
  public void reset() {
    use(Use.NONE);
    baud = SLOWEST;
    watcher = received -> {};
  }

  private static String signal(Line line) {
    return switch (line) {
      case DATA0 -> "reader.d0";
      case DATA1 -> "reader.d1";
    };
  }

  /** When bytes that are sent now, after those still on their way, have ended. */
  private long ending(long busyUntil, int bytes, int speed) {
    return Math.max(busyUntil, bus.time().nanos()) + lasting(bytes, speed);
  }

  private void pull(Line line, int by) {
    int pulls = low.merge(line, by, Integer::sum);
    bus.note(signal(line), pulls == 0);
  }

  private void released(Line line, long down, long up) {
    pull(line, -1);
    pulsesSent++;
    bus.note("reader.sent", pulsesSent + bytesSent);
    Line atPanel = swapped ? other(line) : line;
    heard(atPanel, down, up);
    noise.accept(atPanel);
  }

  private void heard(Line line, long down, long up) {
    taps.forEach(tap -> tap.pulse(line, down, up - down));
    if (panel instanceof Panel.Wiegand) ear.pulse(line, down, up - down);
  }

  private void echo(Line line, int pulses, Duration width) {
    if (pulsesSent % pulses == 0) bus.time().after(ECHO, () -> spike(other(line), width));
  }

  private static Line other(Line line) {
    return line == Line.DATA0 ? Line.DATA1 : Line.DATA0;
  }

  private void transmitted(byte[] bytes, int speed) {
    bytesSent += bytes.length;
    bus.note("reader.sent", pulsesSent + bytesSent);
    passed(true, bytes, speed);
    if (panel.equals(new Panel.Osdp(speed)) && !swapped) ear.bytes(bytes, bus.time().nanos());
  }

  private void arrived(Received received, int speed) {
    passed(false, received.bytes(), speed);
    boolean understood = use == Use.RS485 && speed == baud && !swapped;
    if (understood) watcher.accept(received);
  }

  /** What arrives on swapped wires begins with no start bit: nobody can read it. */
  private void passed(boolean fromUnit, byte[] bytes, int speed) {
    if (swapped) return;
    long end = bus.time().nanos();
    long start = end - lasting(bytes.length, speed);
    taps.forEach(tap -> tap.bytes(fromUnit, bytes, start, end));
  }

  /** Ten bits for each byte. */
  private static long lasting(int bytes, int speed) {
    return bytes * 10_000_000_000L / speed;
  }

  private void forgetSent() {
    long now = bus.time().nanos();
    sending.removeIf(booking -> booking.due() < now);
  }
}
