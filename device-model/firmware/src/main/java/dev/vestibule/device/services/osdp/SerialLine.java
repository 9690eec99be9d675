package dev.vestibule.device.services.osdp;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.protocols.osdp.Framer;
import dev.vestibule.hal.ReaderConnector;
import dev.vestibule.hal.ReaderConnector.Received;
import java.time.Duration;
import java.util.function.Consumer;

/** The reader connector as RS-485 that carries packets. */
final class SerialLine {

  private static final long BITS_A_BYTE = 10;
  private static final long SECOND = 1_000_000_000L;

  private final DeviceLoop loop;
  private final ReaderConnector connector;
  private Framer framer = new Framer();
  private int baud;

  SerialLine(DeviceLoop loop, ReaderConnector connector) {
    this.loop = loop;
    this.connector = connector;
  }

  /** Opens it at this speed; the hearer is given packets, right or wrong, in the device loop. */
  void open(int baud, Consumer<byte[]> hearer) {
    connector.use(ReaderConnector.Use.RS485);
    speed(baud);
    framer = new Framer();
    connector.watch(received -> loop.post(() -> heard(received, hearer)));
  }

  /** Leaves the connector to others, who may have it already. */
  void close() {
    connector.watch(received -> {});
    if (connector.use() == ReaderConnector.Use.RS485) connector.use(ReaderConnector.Use.NONE);
  }

  /** Changes the speed of what comes and goes from now on. */
  void speed(int baud) {
    this.baud = baud;
    connector.baud(baud);
  }

  /** Sends a packet. */
  void send(byte[] packet) {
    connector.transmit(packet);
  }

  /** How long so many bytes take. */
  Duration time(int bytes) {
    return Duration.ofNanos(bytes * BITS_A_BYTE * SECOND / baud);
  }

  private void heard(Received received, Consumer<byte[]> hearer) {
    long start = received.nanos() - time(received.bytes().length).toNanos();
    framer.take(received.bytes(), start, received.nanos()).forEach(hearer);
  }
}
