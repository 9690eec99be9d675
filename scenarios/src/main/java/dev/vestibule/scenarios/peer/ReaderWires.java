package dev.vestibule.scenarios.peer;

import dev.vestibule.device.protocols.osdp.Framer;
import dev.vestibule.scenarios.peer.LineFaults.Arriving;
import dev.vestibule.virtual.bench.ReaderConnectorHand;
import dev.vestibule.virtual.part.Panel;
import dev.vestibule.virtual.part.PanelEar;
import dev.vestibule.virtual.part.VirtualReaderConnector;
import dev.vestibule.virtual.time.Timeline;
import java.util.function.Consumer;

/** The wires from the unit's reader connector to a peer that speaks OSDP at their far end. */
final class ReaderWires {

  private static final long BITS_A_BYTE = 10;
  private static final long SECOND = 1_000_000_000L;

  private final ReaderConnectorHand hand;
  private final VirtualReaderConnector connector;
  private final Timeline time;
  private final Consumer<byte[]> hearer;
  private final LineFaults faults = new LineFaults();
  private Framer framer = new Framer();
  private int baud;

  /**
   * Wires the peer.
   *
   * @param hearer is given packets, right or wrong
   */
  ReaderWires(
      ReaderConnectorHand hand,
      VirtualReaderConnector connector,
      Timeline time,
      int baud,
      Consumer<byte[]> hearer) {
    this.hand = hand;
    this.connector = connector;
    this.time = time;
    this.hearer = hearer;
    speed(baud);
  }

  /** Changes the speed of the peer. */
  void speed(int baud) {
    this.baud = baud;
    framer = new Framer();
    hand.wire(
        new Panel.Osdp(baud),
        new PanelEar() {
          @Override
          public void bytes(byte[] bytes, long nanos) {
            faults.pass(bytes).ifPresent(arriving -> arrive(arriving, nanos));
          }
        });
  }

  /** What goes wrong on them. */
  LineFaults faults() {
    return faults;
  }

  /** Sends bytes to the unit. */
  void send(byte[] bytes) {
    faults
        .pass(bytes)
        .ifPresent(
            arriving -> {
              connector.toReader(arriving.first());
              if (arriving.rest().length > 0) {
                long sent = duration(arriving.first().length) + arriving.pause().toNanos();
                time.at(time.nanos() + sent, () -> connector.toReader(arriving.rest()));
              }
            });
  }

  private void arrive(Arriving arriving, long nanos) {
    hear(arriving.first(), nanos);
    if (arriving.rest().length > 0) {
      long later = nanos + arriving.pause().toNanos() + duration(arriving.rest().length);
      time.at(later, () -> hear(arriving.rest(), later));
    }
  }

  private void hear(byte[] bytes, long nanos) {
    framer.take(bytes, nanos - duration(bytes.length), nanos).forEach(hearer);
  }

  private long duration(int bytes) {
    return bytes * BITS_A_BYTE * SECOND / baud;
  }
}
