package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vestibule.hal.Change;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort;
import dev.vestibule.hal.IoPort.Direction;
import dev.vestibule.hal.IoPort.Loop;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every configurable pin of the I/O connector. */
public abstract class IoPortContract {

  private static final Duration A_MOMENT = Duration.ofMillis(1);

  private final IoPortRig rig;

  /** A pin on this rig. */
  protected IoPortContract(IoPortRig rig) {
    this.rig = rig;
  }

  /** What can be wired between the pin and ground, and a voltmeter. */
  public interface IoPortRig extends Rig {

    /** The pin. */
    IoPort port();

    /** Takes off what is wired. */
    void floating();

    /** Ties the pin to ground. */
    void ground();

    /** Puts a voltage on the pin, 0-30 V. */
    void volts(double volts);

    /** Wires a loop with end-of-line resistors in this state. */
    void loop(Loop state);

    /** Wires a load between a voltage and the pin that takes this current at ground. */
    void load(double volts, int milliamps);

    /** Volts at the pin. */
    double volts();
  }

  @Test
  void isAnInputThatReadsOpenWhileItFloats() {
    rig.floating();
    assertThat(rig.port().direction()).isEqualTo(Direction.INPUT);
    assertThat(rig.port().loop().read()).isEqualTo(Loop.OPEN);
    assertThat(rig.port().driven()).isEqualTo(Circuit.OPEN);
  }

  @Test
  void anInputTiedToGroundReadsClosed() {
    rig.ground();
    assertThat(rig.port().loop().read()).isEqualTo(Loop.CLOSED);
  }

  @ParameterizedTest
  @CsvSource({"0, CLOSED", "0.9, CLOSED", "1.1, OPEN", "5, OPEN", "30, OPEN"})
  void anInputAboveOneVoltReadsOpen(double volts, Loop expected) {
    rig.volts(volts);
    assertThat(rig.port().loop().read()).isEqualTo(expected);
  }

  @Test
  void aWatcherHearsTheLoopChange() {
    var heard = new Heard<Change<Loop>>();
    rig.port().loop().watch(heard);
    long when = rig.nanos();
    rig.ground();
    rig.pass(A_MOMENT);
    assertThat(heard.all()).containsExactly(new Change<>(Loop.CLOSED, when));
  }

  @ParameterizedTest
  @EnumSource
  void aSupervisedInputTellsAllStatesOfItsLoopApart(Loop state) {
    rig.port().supervise(true);
    rig.loop(state);
    assertThat(rig.port().loop().read()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"CUT, OPEN", "SHORTED, CLOSED"})
  void withoutSupervisionACutIsOpenAndAShortIsClosed(Loop state, Loop sensed) {
    rig.loop(state);
    assertThat(rig.port().loop().read()).isEqualTo(sensed);
  }

  @Test
  void aSupervisedInputThatFloatsIsCut() {
    rig.port().supervise(true);
    rig.floating();
    assertThat(rig.port().loop().read()).isEqualTo(Loop.CUT);
  }

  @Test
  void anOutputStartsFloating() {
    rig.load(12, 20);
    rig.port().direction(Direction.OUTPUT);
    assertThat(rig.port().driven()).isEqualTo(Circuit.OPEN);
    assertThat(rig.volts()).isGreaterThan(1);
  }

  @Test
  void anOutputIsAnOpenDrain() {
    rig.load(12, 20);
    rig.port().direction(Direction.OUTPUT);
    rig.port().drive(Circuit.CLOSED);
    assertThat(rig.volts()).isCloseTo(0, within(0.5));
    assertThat(rig.port().driven()).isEqualTo(Circuit.CLOSED);
    rig.port().drive(Circuit.OPEN);
    assertThat(rig.volts()).isGreaterThan(10);
  }

  @Test
  void anInputCannotBeDriven() {
    rig.floating();
    rig.port().drive(Circuit.CLOSED);
    assertThat(rig.port().driven()).isEqualTo(Circuit.OPEN);
    assertThat(rig.port().loop().read()).isEqualTo(Loop.OPEN);
  }

  @Test
  void theLoopOfAnOutputStaysOpen() {
    rig.ground();
    rig.port().direction(Direction.OUTPUT);
    assertThat(rig.port().loop().read()).isEqualTo(Loop.OPEN);
    rig.port().drive(Circuit.CLOSED);
    assertThat(rig.port().loop().read()).isEqualTo(Loop.OPEN);
  }

  @Test
  void anOutputThatBecomesAnInputLetsGoAndSensesAgain() {
    rig.port().direction(Direction.OUTPUT);
    rig.port().drive(Circuit.CLOSED);
    rig.floating();
    rig.port().direction(Direction.INPUT);
    assertThat(rig.port().driven()).isEqualTo(Circuit.OPEN);
    assertThat(rig.port().loop().read()).isEqualTo(Loop.OPEN);
    rig.ground();
    assertThat(rig.port().loop().read()).isEqualTo(Loop.CLOSED);
  }

  @Test
  void noWatcherIsCalledInsideACall() {
    var loops = new Heard<Change<Loop>>();
    var overloads = new Heard<Change<Boolean>>();
    rig.port().loop().watch(loops);
    rig.port().overload().watch(overloads);
    rig.ground();
    rig.pass(A_MOMENT);
    loops.during(() -> rig.port().supervise(true));
    rig.pass(A_MOMENT);
    loops.during(() -> rig.port().direction(Direction.OUTPUT));
    rig.load(12, 500);
    overloads.during(() -> rig.port().drive(Circuit.CLOSED));
    rig.pass(A_MOMENT);
    assertThat(loops.all())
        .extracting(Change::value)
        .containsExactly(Loop.CLOSED, Loop.SHORTED, Loop.OPEN);
    assertThat(overloads.all()).extracting(Change::value).containsExactly(true);
  }

  @Test
  void anOutputCarriesAHundredMilliamperes() {
    rig.load(24, 100);
    rig.port().direction(Direction.OUTPUT);
    rig.port().drive(Circuit.CLOSED);
    assertThat(rig.port().overload().read()).isFalse();
    assertThat(rig.port().driven()).isEqualTo(Circuit.CLOSED);
  }

  @ParameterizedTest
  @ValueSource(ints = {101, 5_000})
  void anOutputLetsGoOfMoreAndStaysSoUntilItIsDrivenAnew(int milliamps) {
    rig.load(24, milliamps);
    rig.port().direction(Direction.OUTPUT);
    rig.port().drive(Circuit.CLOSED);
    assertThat(rig.port().overload().read()).isTrue();
    assertThat(rig.port().driven()).isEqualTo(Circuit.OPEN);
    assertThat(rig.volts()).isGreaterThan(1);
    rig.load(24, 50);
    rig.pass(A_MOMENT);
    assertThat(rig.volts()).isGreaterThan(1);
    rig.port().drive(Circuit.CLOSED);
    assertThat(rig.port().overload().read()).isFalse();
    assertThat(rig.volts()).isCloseTo(0, within(0.5));
  }

  @Test
  void aLoadThatGrowsTooLargeIsLetGo() {
    rig.load(24, 50);
    rig.port().direction(Direction.OUTPUT);
    rig.port().drive(Circuit.CLOSED);
    rig.load(24, 150);
    assertThat(rig.port().overload().read()).isTrue();
    assertThat(rig.port().driven()).isEqualTo(Circuit.OPEN);
  }

  @Test
  void isAnInputWithoutAProgram() {
    rig.load(12, 20);
    rig.port().direction(Direction.OUTPUT);
    rig.port().drive(Circuit.CLOSED);
    rig.endProgram();
    assertThat(rig.volts()).isGreaterThan(1);
  }
}
