package dev.vestibule.virtual.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.hal.ReaderConnector.Pulse;
import dev.vestibule.hal.ReaderConnector.Use;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualReaderConnectorTest {

  private static final List<Pulse> ZERO_THEN_ONE =
      List.of(
          new Pulse(Line.DATA0, Duration.ZERO, Duration.ofNanos(40_000)),
          new Pulse(Line.DATA1, Duration.ofMillis(2), Duration.ofNanos(40_000)));

  private final Timeline time = new Timeline(Instant.EPOCH);
  private final Bus bus = new Bus(time, new SignalTrace());
  private final VirtualReaderConnector connector = new VirtualReaderConnector(bus);
  private final List<String> heard = new ArrayList<>();

  private final PanelEar ear =
      new PanelEar() {
        @Override
        public void pulse(Line line, long nanos, long widthNanos) {
          heard.add(line + " at " + nanos / 1000 + " for " + widthNanos / 1000);
        }

        @Override
        public void bytes(byte[] bytes, long nanos) {
          heard.add(bytes.length + " bytes at " + nanos / 1000);
        }
      };

  @Test
  void pulsesAreInTheTraceAtTheirOwnTimesAndHeardByThePanel() {
    connector.wire(new Panel.Wiegand(), ear);
    connector.use(Use.WIEGAND);
    connector.pulse(ZERO_THEN_ONE);
    time.advance(Duration.ofMillis(10));
    assertThat(heard).containsExactly("DATA0 at 0 for 40", "DATA1 at 2000 for 40");
    assertThat(bus.trace().since(0))
        .filteredOn(change -> change.signal().startsWith("reader.d"))
        .extracting(change -> change.nanos() / 1000 + " " + change.signal() + " " + change.value())
        .containsExactly(
            "0 reader.d0 false",
            "40 reader.d0 true",
            "2000 reader.d1 false",
            "2040 reader.d1 true");
  }

  @Test
  void swappedWiresAreSeenByThePanelOnly() {
    connector.wire(new Panel.Wiegand(), ear);
    connector.swapped(true);
    connector.use(Use.WIEGAND);
    connector.pulse(ZERO_THEN_ONE);
    time.advance(Duration.ofMillis(10));
    assertThat(heard).containsExactly("DATA1 at 0 for 40", "DATA0 at 2000 for 40");
  }

  @Test
  void noiseFollowsPulsesOnTheOtherWireAtThePanelOnly() {
    connector.wire(new Panel.Wiegand(), ear);
    Runnable silence = connector.noisy(2, Duration.ofNanos(5_000));
    connector.use(Use.WIEGAND);
    connector.pulse(ZERO_THEN_ONE);
    time.advance(Duration.ofMillis(10));
    assertThat(heard)
        .containsExactly("DATA0 at 0 for 40", "DATA1 at 2000 for 40", "DATA0 at 2140 for 5");
    assertThat(connector.pulsesSent()).isEqualTo(2);
    silence.run();
    connector.pulse(ZERO_THEN_ONE);
    time.advance(Duration.ofMillis(10));
    assertThat(heard).hasSize(5);
  }

  @Test
  void aResetLetsGoOfTheLinesAndDropsTheRest() {
    connector.use(Use.WIEGAND);
    connector.pulse(ZERO_THEN_ONE);
    time.advance(Duration.ofNanos(10_000));
    connector.reset();
    assertThat(bus.trace().values()).containsEntry("reader.d0", true);
    time.advance(Duration.ofMillis(10));
    assertThat(connector.pulsesSent()).isZero();
  }

  @Test
  void bytesTakeTenBitsEachAndFollowEachOther() {
    connector.wire(new Panel.Osdp(9_600), ear);
    connector.use(Use.RS485);
    connector.transmit(new byte[96]);
    connector.transmit(new byte[48]);
    time.advance(Duration.ofSeconds(1));
    assertThat(heard).containsExactly("96 bytes at 100000", "48 bytes at 150000");
    assertThat(connector.bytesSent()).isEqualTo(144);
  }

  @Test
  void bytesOfThePanelArriveOnlyAtTheSameSpeed() {
    List<Long> arrived = new ArrayList<>();
    connector.wire(new Panel.Osdp(115_200), ear);
    connector.use(Use.RS485);
    connector.watch(received -> arrived.add(received.nanos() / 1000));
    connector.toReader(new byte[1152]);
    time.advance(Duration.ofSeconds(1));
    assertThat(arrived).isEmpty();
    connector.baud(115_200);
    connector.toReader(new byte[1152]);
    time.advance(Duration.ofSeconds(1));
    assertThat(arrived).containsExactly(1_100_000L);
  }
}
