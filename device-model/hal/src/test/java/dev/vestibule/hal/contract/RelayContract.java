package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Relay;
import org.junit.jupiter.api.Test;

/**
 * What is true of every relay: a circuit between NO/NC and COM. Whether it is used as normally open
 * or normally closed changes nothing here.
 */
public abstract class RelayContract {

  private final RelayRig rig;

  /** A relay on this rig. */
  protected RelayContract(RelayRig rig) {
    this.rig = rig;
  }

  /** A continuity tester between NO/NC and COM. */
  public interface RelayRig extends Rig {

    /** The relay. */
    Relay relay();

    /** Whether current can flow between NO/NC and COM. */
    Circuit circuit();
  }

  @Test
  void isOpenUntilItIsDriven() {
    assertThat(rig.circuit()).isEqualTo(Circuit.OPEN);
    assertThat(rig.relay().driven()).isEqualTo(Circuit.OPEN);
  }

  @Test
  void closesAndOpensTheCircuit() {
    rig.relay().drive(Circuit.CLOSED);
    assertThat(rig.circuit()).isEqualTo(Circuit.CLOSED);
    assertThat(rig.relay().driven()).isEqualTo(Circuit.CLOSED);
    rig.relay().drive(Circuit.OPEN);
    assertThat(rig.circuit()).isEqualTo(Circuit.OPEN);
    assertThat(rig.relay().driven()).isEqualTo(Circuit.OPEN);
  }

  @Test
  void drivingItTheSameWayAgainChangesNothing() {
    rig.relay().drive(Circuit.CLOSED);
    rig.relay().drive(Circuit.CLOSED);
    assertThat(rig.circuit()).isEqualTo(Circuit.CLOSED);
  }

  @Test
  void isOpenWithoutAProgram() {
    rig.relay().drive(Circuit.CLOSED);
    rig.endProgram();
    assertThat(rig.circuit()).isEqualTo(Circuit.OPEN);
  }
}
