package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Circuit;
import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.bench.BoardView.RelayView;
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

  @Then("{int} mA flow through relay {int}")
  public void flowThrough(int milliamps, int number) {
    assertThat(relay(number).milliamps()).as("relay %d", number).isEqualTo(milliamps);
  }

  @Then("relay {int} is within its limits")
  public void isWithinItsLimits(int number) {
    assertThat(relay(number).overloaded()).as("relay %d overloaded", number).isFalse();
  }

  @Then("relay {int} is overloaded")
  public void isOverloaded(int number) {
    assertThat(relay(number).overloaded()).as("relay %d overloaded", number).isTrue();
  }

  @Then("relay {int} is {circuit}")
  public void relayIs(int number, Circuit circuit) {
    assertThat(relay(number).circuit()).as("relay %d", number).isEqualTo(circuit);
  }

  private RelayView relay(int number) {
    return world.bench().view().relays().get(number - 1);
  }
}
