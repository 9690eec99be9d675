package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.ReaderConnector;
import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.hal.ReaderConnector.Pulse;
import dev.vestibule.hal.ReaderConnector.Received;
import dev.vestibule.hal.ReaderConnector.Use;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every reader connector. */
public abstract class ReaderConnectorContract {

  private static final Duration WIDTH = Duration.ofNanos(40_000);

  /** A zero and a one, two milliseconds apart. */
  private static final List<Pulse> TRAIN =
      List.of(
          new Pulse(Line.DATA0, Duration.ZERO, WIDTH),
          new Pulse(Line.DATA1, Duration.ofMillis(2), WIDTH));

  private final ReaderConnectorRig rig;

  /** A connector on this rig. */
  protected ReaderConnectorContract(ReaderConnectorRig rig) {
    this.rig = rig;
  }

  /** A logic analyser and a serial adapter. */
  public interface ReaderConnectorRig extends Rig {

    /**
     * A pulse that was seen on the pins.
     *
     * @param nanos when the line went low
     */
    record Seen(Line line, long nanos, Duration width) {}

    /** The connector. */
    ReaderConnector connector();

    /** Wires a panel that counts pulses. */
    void wiegandPanel();

    /** Wires a panel that speaks and hears RS-485 at this speed. */
    void rs485Panel(int baud);

    /** All pulses that ended so far. */
    List<Seen> pulses();

    /** All bytes the panel received so far. */
    byte[] bytes();

    /** The panel sends bytes. */
    void send(byte[] bytes);
  }

  @Test
  void pulsesAreSentInTheirOwnTime() {
    rig.wiegandPanel();
    rig.connector().use(Use.WIEGAND);
    long start = rig.nanos();
    rig.connector().pulse(TRAIN);
    rig.pass(Duration.ofMillis(10));
    assertThat(rig.pulses())
        .containsExactly(
            new ReaderConnectorRig.Seen(Line.DATA0, start, WIDTH),
            new ReaderConnectorRig.Seen(Line.DATA1, start + 2_000_000, WIDTH));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WIEGAND")
  void pulsesAreIgnoredUnlessThePinsAreWiegand(Use use) {
    rig.wiegandPanel();
    rig.connector().use(use);
    rig.connector().pulse(TRAIN);
    rig.pass(Duration.ofMillis(10));
    assertThat(rig.pulses()).isEmpty();
  }

  @Test
  void anotherUseDropsWhatIsBeingSent() {
    rig.wiegandPanel();
    rig.connector().use(Use.WIEGAND);
    rig.connector().pulse(TRAIN);
    rig.pass(Duration.ofMillis(1));
    rig.connector().use(Use.NONE);
    rig.connector().use(Use.WIEGAND);
    rig.pass(Duration.ofMillis(10));
    assertThat(rig.pulses()).hasSize(1);
    assertThat(rig.connector().use()).isEqualTo(Use.WIEGAND);
  }

  @Test
  void bytesArriveAfterTenBitsEach() {
    rig.rs485Panel(9_600);
    rig.connector().use(Use.RS485);
    rig.connector().baud(9_600);
    rig.connector().transmit(new byte[96]);
    rig.pass(Duration.ofMillis(99));
    assertThat(rig.bytes()).isEmpty();
    rig.pass(Duration.ofMillis(2));
    assertThat(rig.bytes()).hasSize(96);
  }

  @Test
  void bytesOfThePanelAreHeardAtTheSameSpeedOnly() {
    var heard = new Heard<Received>();
    rig.rs485Panel(115_200);
    rig.connector().use(Use.RS485);
    rig.connector().watch(heard);
    rig.connector().baud(9_600);
    rig.send(new byte[] {1});
    rig.pass(Duration.ofSeconds(1));
    assertThat(heard.all()).isEmpty();
    rig.connector().baud(115_200);
    long start = rig.nanos();
    rig.send(new byte[] {1, 2, 3});
    rig.pass(Duration.ofSeconds(1));
    assertThat(heard.all()).singleElement();
    assertThat(heard.all().getFirst().bytes()).containsExactly(1, 2, 3);
    assertThat(heard.all().getFirst().nanos()).isGreaterThan(start);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RS485")
  void bytesAreIgnoredUnlessThePinsAreRs485(Use use) {
    rig.rs485Panel(9_600);
    rig.connector().use(use);
    rig.connector().transmit(new byte[] {1});
    rig.pass(Duration.ofSeconds(1));
    assertThat(rig.bytes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 9_599, 230_401})
  void aSpeedOutOfRangeIsRefused(int baud) {
    assertThatThrownBy(() -> rig.connector().baud(baud))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(baud));
  }

  @Test
  void thePinsDoNothingWithoutAProgram() {
    rig.wiegandPanel();
    rig.connector().use(Use.WIEGAND);
    rig.connector().pulse(TRAIN);
    rig.endProgram();
    rig.pass(Duration.ofMillis(10));
    assertThat(rig.pulses()).isEmpty();
  }
}
