package dev.vestibule.virtual.part;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.virtual.time.Booking;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * The input circuit of a panel: puts pulses together to frames and keeps the latest hundred. Pulses
 * shorter than 20 µs or longer than 200 µs, and those that begin while a line is still low, are no
 * bits; limits are a rule of thumb of such panels.
 */
public final class PanelRecorder implements PanelEar {

  /** The signal that tells how many frames came in. What is in them may open a door. */
  static final String SIGNAL = "reader.frames";

  private static final int KEPT = 100;
  private static final int MOST_BITS = 1_024;
  private static final long SHORTEST = 20_000;
  private static final long LONGEST = 200_000;

  private final Bus bus;
  private final Duration silence;
  private final PanelEar ear;
  private final ArrayDeque<PanelFrame> frames = new ArrayDeque<>();
  private BigInteger value = BigInteger.ZERO;
  private int length;
  private long lowUntil;
  private long received;
  private Optional<Booking> end = Optional.empty();

  /** The input circuit of this panel; what it hears it passes on. */
  public PanelRecorder(Bus bus, Panel panel, PanelEar ear) {
    this.bus = bus;
    this.silence =
        panel instanceof Panel.Wiegand(Duration wanted) ? wanted : Panel.Wiegand.USUAL_SILENCE;
    this.ear = ear;
    bus.note(SIGNAL, received);
  }

  @Override
  public void pulse(Line line, long nanos, long widthNanos) {
    ear.pulse(line, nanos, widthNanos);
    boolean clear = nanos >= lowUntil;
    lowUntil = nanos + widthNanos;
    if (!clear || widthNanos < SHORTEST || widthNanos > LONGEST || length == MOST_BITS) return;
    value = value.shiftLeft(1).or(line == Line.DATA1 ? BigInteger.ONE : BigInteger.ZERO);
    length++;
    end.ifPresent(Booking::cancel);
    end = Optional.of(bus.time().at(nanos + silence.toNanos(), this::ended));
  }

  @Override
  public void bytes(byte[] bytes, long nanos) {
    ear.bytes(bytes, nanos);
    keep(new PanelFrame(nanos, new Bits(new BigInteger(1, bytes), bytes.length * 8)));
  }

  /** The latest hundred frames, oldest first. */
  public List<PanelFrame> frames() {
    return List.copyOf(frames);
  }

  private void ended() {
    keep(new PanelFrame(bus.time().nanos(), new Bits(value, length)));
    value = BigInteger.ZERO;
    length = 0;
  }

  private void keep(PanelFrame frame) {
    frames.add(frame);
    if (frames.size() > KEPT) frames.remove();
    bus.note(SIGNAL, ++received);
  }
}
