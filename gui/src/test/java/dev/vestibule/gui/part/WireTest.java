package dev.vestibule.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.part.Wire.Level;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final Duration SEVEN = Duration.ofSeconds(7);

  @Test
  void aRelayThatIsClosedForATimeSaysHowMuchIsLeft() {
    var wire = RelayWire.closedFor("Relay 1", Duration.ofMillis(4200), SEVEN);
    assertThat(wire.value()).isEqualTo("4.2 s left");
    assertThat(wire.left().orElseThrow()).isEqualTo(0.6);
  }

  @Test
  void aLongTimeIsToldInMinutes() {
    var wire = RelayWire.closedFor("Relay 1", Duration.ofMinutes(12), Duration.ofMinutes(15));
    assertThat(wire.value()).isEqualTo("12 min left");
  }

  @Test
  void aTimeThatRanOutLeavesNothingOfItsLine() {
    var late = RelayWire.closedFor("Relay 1", Duration.ofMillis(-20), SEVEN);
    assertThat(late.left().orElseThrow()).isZero();
  }

  @Test
  void aSupplyIsNearItsLimitAboveNineTenths() {
    assertThat(SupplyWire.load("12 V", 630, 700).level()).isEqualTo(Level.ON);
    assertThat(SupplyWire.load("12 V", 631, 700).level()).isEqualTo(Level.NEAR);
  }

  @Test
  void powerLeavesOutItsUnitWhereThereIsNoRoom() {
    assertThat(PowerWire.taken("PoE+", 6.1, 9).value()).isEqualTo("6.1 of 9 W");
    assertThat(PowerWire.taken("PoE", 5.2, 5.4).value()).isEqualTo("5.2 of 5.4");
  }

  @Test
  void aNicknameIsReadAloudOnce() {
    var open = RelayWire.open("Relay 1");
    assertThat(open.called("Door").spoken()).isEqualTo("Relay 1, Door, Open");
    assertThat(open.called("Relay 1").spoken()).isEqualTo("Relay 1, Open");
  }
}
