package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Processor.StartCause;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of the unit's own power. */
public abstract class PowerContract {

  private final PowerRig rig;

  /** The power inputs on this rig. */
  protected PowerContract(PowerRig rig) {
    this.rig = rig;
  }

  /** A laboratory supply and an Ethernet switch. */
  public interface PowerRig extends Rig {

    /** Takes all power away, connects this source and waits for the program, if one starts. */
    void restartWith(PowerSource source);

    /** Whether a program runs. */
    boolean runs();

    /** What the program reads of its source; only while it runs. */
    PowerSource read();

    /** Why the program was started; only while it runs. */
    StartCause startCause();
  }

  static Stream<PowerSource> sources() {
    return Stream.of(
        new PowerSource.PoeClass3(), new PowerSource.PoeClass4(), new PowerSource.Dc(12));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theProgramReadsWhatPowersIt(PowerSource source) {
    rig.restartWith(source);
    assertThat(rig.runs()).isTrue();
    assertThat(rig.read()).isEqualTo(source);
    assertThat(rig.startCause()).isEqualTo(StartCause.POWER_ON);
  }

  @ParameterizedTest
  @ValueSource(doubles = {8, 28})
  void theDcInputTakesEightToTwentyEightVolts(double volts) {
    rig.restartWith(new PowerSource.Dc(volts));
    assertThat(rig.runs()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 7.9, 28.1, 48})
  void outsideItNothingIsPowered(double volts) {
    rig.restartWith(new PowerSource.Dc(volts));
    assertThat(rig.runs()).isFalse();
  }

  @Test
  void noProgramRunsWithoutPower() {
    rig.restartWith(new PowerSource.None());
    assertThat(rig.runs()).isFalse();
  }
}
