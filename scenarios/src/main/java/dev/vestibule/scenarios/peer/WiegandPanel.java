package dev.vestibule.scenarios.peer;

import dev.vestibule.device.protocols.wiegand.Frame;
import dev.vestibule.device.protocols.wiegand.KeypressFormat;
import dev.vestibule.device.protocols.wiegand.Layout;
import dev.vestibule.device.protocols.wiegand.Layout.Fields;
import dev.vestibule.device.protocols.wiegand.PulseReader;
import dev.vestibule.device.protocols.wiegand.PulseReader.Heard;
import dev.vestibule.device.protocols.wiegand.PulseReader.Spoilt;
import dev.vestibule.device.protocols.wiegand.PulseReader.Whole;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.part.Panel;
import dev.vestibule.virtual.part.PanelEar;
import dev.vestibule.virtual.part.Wired;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An access control unit behind Wiegand wires: makes frames of the pulses it hears, reads cards in
 * the one layout it knows, and drives the lines to the unit's LED and beeper inputs. A frame whose
 * bits or parity are wrong it throws away, and says why.
 */
public final class WiegandPanel implements PanelEar {

  /** A line to the unit, tied to ground while it is active. */
  public enum OutputLine {
    LED1,
    LED2,
    BEEPER
  }

  /**
   * A pulse as it came in.
   *
   * @param one whether it was on DATA1
   * @param start on the monotonic clock of the unit, in nanoseconds
   * @param width in nanoseconds
   */
  public record Pulse(boolean one, long start, long width) {}

  /**
   * A card as the panel understood it.
   *
   * @param facilityCode if the layout has one
   * @param number the card number
   */
  public record Card(Optional<Long> facilityCode, BigInteger number) {}

  private final Bench bench;
  private final Layout layout;
  private final PulseReader reader = new PulseReader(Panel.Wiegand.USUAL_SILENCE);
  private final List<List<Pulse>> trains = new ArrayList<>();
  private final List<Heard> heard = new ArrayList<>();
  private final Map<OutputLine, Integer> pins = new EnumMap<>(OutputLine.class);

  private WiegandPanel(Bench bench, Layout layout) {
    this.bench = bench;
    this.layout = layout;
  }

  /**
   * A panel at this unit's reader connector.
   *
   * @param format the cards it knows, such as {@code Wiegand26}
   */
  public static WiegandPanel wiredTo(Bench bench, String format) {
    Layout layout = KeypressFormat.named(format).flatMap(KeypressFormat::layout).orElseThrow();
    var panel = new WiegandPanel(bench, layout);
    bench.readerConnector().wire(new Panel.Wiegand(), panel);
    return panel;
  }

  @Override
  public void pulse(Line line, long nanos, long widthNanos) {
    end(nanos);
    if (reader.end().isEmpty()) trains.add(new ArrayList<>());
    boolean one = line == Line.DATA1;
    trains.getLast().add(new Pulse(one, nanos, widthNanos));
    reader.pulse(one, nanos, widthNanos);
  }

  /** The bits of all whole frames, the first one first. */
  public List<String> frames() {
    return whole().map(Frame::digits).toList();
  }

  /** Cards that were read without a fault. */
  public List<Card> cards() {
    return whole()
        .map(layout::decode)
        .filter(Fields.class::isInstance)
        .map(Fields.class::cast)
        .map(fields -> new Card(fields.facilityCode(), fields.cardNumber()))
        .toList();
  }

  /** Why frames were thrown away, the first one first. */
  public List<String> faults() {
    return heard().stream().map(this::fault).filter(why -> !why.isEmpty()).toList();
  }

  /** The pulses of each frame, whole or not. */
  public List<List<Pulse>> trains() {
    return trains.stream().map(List::copyOf).toList();
  }

  /** Wires a line to this pin of the unit's I/O connector, from 1, in place of what was there. */
  public void wire(OutputLine line, int pin) {
    pins.put(line, pin);
    bench.io(pin).wire(new Wired.Switch(Circuit.OPEN));
  }

  /** Drives a wired line, or lets it go. */
  public void drive(OutputLine line, boolean active) {
    var hand = bench.io(Objects.requireNonNull(pins.get(line), line + " is wired to no pin"));
    if (active) hand.close();
    else hand.open();
  }

  private String fault(Heard heard) {
    return switch (heard) {
      case Spoilt(int bits, String why) -> why;
      case Whole(Frame frame) ->
          switch (layout.decode(frame)) {
            case Fields fields -> "";
            case Layout.WrongLength wrong -> frame.length() + " bits";
            case Layout.WrongParity wrong -> "wrong parity";
          };
    };
  }

  private Stream<Frame> whole() {
    return heard().stream()
        .filter(Whole.class::isInstance)
        .map(Whole.class::cast)
        .map(Whole::frame);
  }

  private List<Heard> heard() {
    end(bench.clock().nanos());
    return List.copyOf(heard);
  }

  private void end(long now) {
    reader.at(now).ifPresent(heard::add);
  }
}
