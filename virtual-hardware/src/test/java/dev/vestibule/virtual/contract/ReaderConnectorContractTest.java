package dev.vestibule.virtual.contract;

import dev.vestibule.hal.ReaderConnector;
import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.hal.contract.ReaderConnectorContract;
import dev.vestibule.virtual.part.Panel;
import dev.vestibule.virtual.part.PanelEar;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class ReaderConnectorContractTest extends ReaderConnectorContract {

  ReaderConnectorContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements ReaderConnectorRig, PanelEar {

    private final List<Seen> pulses = new ArrayList<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public ReaderConnector connector() {
      return program().readerConnector();
    }

    @Override
    public void wiegandPanel() {
      bench.readerConnector().wire(new Panel.Wiegand(), this);
    }

    @Override
    public void rs485Panel(int baud) {
      bench.readerConnector().wire(new Panel.Osdp(baud), this);
    }

    @Override
    public List<Seen> pulses() {
      return pulses;
    }

    @Override
    public byte[] bytes() {
      return bytes.toByteArray();
    }

    @Override
    public void send(byte[] bytes) {
      bench.readerConnector().send(bytes);
    }

    @Override
    public void pulse(Line line, long nanos, long widthNanos) {
      pulses.add(new Seen(line, nanos, Duration.ofNanos(widthNanos)));
    }

    @Override
    public void bytes(byte[] bytes, long nanos) {
      this.bytes.writeBytes(bytes);
    }
  }
}
