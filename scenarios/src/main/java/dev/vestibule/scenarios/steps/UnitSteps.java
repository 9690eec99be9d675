package dev.vestibule.scenarios.steps;

import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;

/** Getting a unit, and letting its time pass. */
public final class UnitSteps {

  private final World world;

  public UnitSteps(World world) {
    this.world = world;
  }

  @Given("a factory-fresh door station")
  public void aFactoryFreshDoorStation() {
    world.unit("empty");
  }

  @Given("a door station with the preset {string}")
  public void aDoorStationWithThePreset(String preset) {
    world.unit(preset);
  }

  @When("{double} second(s) pass(es)")
  public void secondsPass(double seconds) {
    world.pass(Duration.ofMillis(Math.round(seconds * 1_000)));
  }
}
