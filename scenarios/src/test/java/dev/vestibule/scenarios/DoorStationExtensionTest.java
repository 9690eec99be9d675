package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Circuit;
import dev.vestibule.scenarios.junit.WithDoorStation;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.bench.Bench;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@WithDoorStation
class DoorStationExtensionTest {

  @Test
  @WithDoorStation(preset = "stand-alone", seed = 7)
  void handsInTheUnitThatWasAskedFor(Twin twin, Bench bench) {
    bench.keypad().type("1357", Duration.ofMillis(100));
    twin.advance(Duration.ofSeconds(1));

    assertThat(twin.bench()).isSameAs(bench);
    assertThat(twin.seed()).isEqualTo(7);
    assertThat(bench.view().relays().getFirst().circuit()).isEqualTo(Circuit.CLOSED);
  }

  @Test
  void givesTheUnitOfTheClassOtherwise(Bench bench) {
    bench.keypad().type("1357", Duration.ofMillis(100));

    assertThat(bench.view().relays().getFirst().circuit()).isEqualTo(Circuit.OPEN);
  }
}
