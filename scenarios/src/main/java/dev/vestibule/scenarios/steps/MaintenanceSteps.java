package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;

/** Restart, reset and the control button. */
public final class MaintenanceSteps {

  private static final Duration BOOT = Duration.ofSeconds(6);

  private final World world;

  public MaintenanceSteps(World world) {
    this.world = world;
  }

  @Given("a door station whose power has just been connected")
  public void powerHasJustBeenConnected() {
    world.unitThatJustGotPower();
  }

  @When("the installer restarts the unit")
  public void restarts() {
    world.installer().restart();
  }

  @When("the installer returns the unit to factory default")
  public void factoryDefault() {
    world.installer().factoryDefault();
  }

  @When("the watchdog resets the unit")
  public void theWatchdogResetsTheUnit() {
    world.bench().faults().start("watchdog-fires", Map.of("seconds", "5"));
    world.pass(Duration.ofSeconds(5));
    world.bench().faults().clear("watchdog-fires");
  }

  @When("the unit has started again")
  public void hasStartedAgain() {
    world.pass(BOOT);
    isReady();
  }

  @Then("the unit is ready")
  public void isReady() {
    assertThat(world.ready()).as("ready").isTrue();
  }

  @Then("the unit is not ready")
  public void isNotReady() {
    assertThat(world.ready()).as("ready").isFalse();
  }

  @When("the control button is pressed and held")
  public void theControlButtonIsHeld() {
    world.bench().controlButton().hold();
  }

  @When("the control button is released")
  public void theControlButtonIsReleased() {
    world.bench().controlButton().release();
  }
}
