package dev.vestibule.virtual.bench;

import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.part.LineTap;
import dev.vestibule.virtual.part.Panel;
import dev.vestibule.virtual.part.PanelEar;
import dev.vestibule.virtual.part.PanelFrame;
import dev.vestibule.virtual.part.PanelRecorder;
import dev.vestibule.virtual.part.VirtualReaderConnector;
import java.time.Duration;
import java.util.List;

/** An installer's hand with a door controller at the reader connector. */
public final class ReaderConnectorHand {

  private static final String SIGNAL = "reader.panel";

  /** The longest piece that is sent at once; an OSDP message has at most 1440 bytes. */
  private static final int LONGEST = 4_096;

  private final Doing doing;
  private final Bus bus;
  private final VirtualReaderConnector connector;
  private PanelRecorder recorder;

  ReaderConnectorHand(Doing doing, Bus bus, VirtualReaderConnector connector) {
    this.doing = doing;
    this.bus = bus;
    this.connector = connector;
    recorder = new PanelRecorder(bus, new Panel.None(), PanelEar.DEAF);
  }

  /** Takes off what is wired. */
  public void none() {
    wire(new Panel.None());
  }

  /** Wires a panel that counts Wiegand pulses and takes 10 ms of silence for the end of a frame. */
  public void wiegand() {
    wire(new Panel.Wiegand());
  }

  /** Wires a panel that counts Wiegand pulses, with this silence after a frame, 1-1000 ms. */
  public void wiegand(Duration silence) {
    wire(new Panel.Wiegand(silence));
  }

  /** Wires a panel that hears RS-485 at this speed, 9 600-230 400 baud. */
  public void osdp(int baud) {
    wire(new Panel.Osdp(baud));
  }

  /** Wires this panel, in place of what was wired; it only hears. */
  public void wire(Panel panel) {
    wire(panel, PanelEar.DEAF);
  }

  /** Wires this panel, in place of what was wired, and lets this ear hear with it. */
  public void wire(Panel panel, PanelEar ear) {
    doing.now("Reader connector: " + panel.words() + " wired", SIGNAL, () -> join(panel, ear));
  }

  /** Lets the panel send bytes over RS-485, 1-4096 at once; others are not heard by the unit. */
  public void send(byte[] bytes) {
    if (bytes.length < 1 || bytes.length > LONGEST) {
      throw new IllegalArgumentException(
          "a panel sends 1-" + LONGEST + " bytes at once: " + bytes.length);
    }
    doing.now("Panel sends " + bytes.length + " bytes", SIGNAL, () -> connector.toReader(bytes));
  }

  /**
   * Couples a spike into a data wire, where the panel hears it.
   *
   * @param width how long the wire is low, 1-1000 µs
   */
  public void spike(Line line, Duration width) {
    long micros = width.toNanos() / 1_000;
    if (micros < 1 || micros > 1_000) {
      throw new IllegalArgumentException("a spike lasts 1-1000 µs: " + width);
    }
    doing.now("Spike of " + micros + " µs on " + line, SIGNAL, () -> connector.spike(line, width));
  }

  /** What the panel received since it was wired, the latest hundred frames, oldest first. */
  public List<PanelFrame> frames() {
    return doing.time().look(() -> recorder.frames());
  }

  /**
   * Puts a probe to the far end of the wires; run the answer to take it off. The probe is called in
   * the turns of the unit's time.
   */
  public Runnable listen(LineTap probe) {
    return doing.time().look(() -> connector.tap(probe));
  }

  /** Wires it without a word, as a part of something greater. */
  void join(Panel panel, PanelEar ear) {
    recorder = new PanelRecorder(bus, panel, ear);
    connector.wire(panel, recorder);
  }
}
