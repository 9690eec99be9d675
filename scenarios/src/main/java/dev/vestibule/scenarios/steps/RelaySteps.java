package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Circuit;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Then;
import java.util.Locale;

/** The circuits of the relays. */
public final class RelaySteps {

  private final World world;

  public RelaySteps(World world) {
    this.world = world;
  }

  @ParameterType("open|closed")
  public Circuit circuit(String word) {
    return Circuit.valueOf(word.toUpperCase(Locale.ROOT));
  }

  @Then("relay {int} is {circuit}")
  public void relayIs(int number, Circuit circuit) {
    assertThat(world.unit().board().relay(number).circuit())
        .as("relay %d", number)
        .isEqualTo(circuit);
  }
}
