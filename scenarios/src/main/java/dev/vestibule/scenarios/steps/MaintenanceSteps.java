package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.JsonCall;
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

  @Given("the client knows the boot of the unit")
  public void knowsTheBoot() {
    world.client().call("/axis-cgi/systemready.cgi", new JsonCall("systemready"));
    world.client().note("data.bootid");
  }

  @When("the installer restarts the unit")
  public void restarts() {
    asks("/axis-cgi/restart.cgi");
  }

  @When("the installer restores the unit")
  public void restores() {
    asks("/axis-cgi/factorydefault.cgi");
  }

  @When("the installer returns the unit to factory default")
  public void factoryDefault() {
    asks("/axis-cgi/hardfactorydefault.cgi");
  }

  /** The unit answers, and acts a second later. */
  private void asks(String target) {
    assertThat(world.installer().get(target).status()).isEqualTo(200);
    world.pass(Duration.ofMillis(1_100));
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
