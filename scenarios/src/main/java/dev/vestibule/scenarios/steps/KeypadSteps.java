package dev.vestibule.scenarios.steps;

import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.When;
import java.time.Duration;

/** Fingers on keys and buttons. */
public final class KeypadSteps {

  private static final Duration INTERVAL = Duration.ofMillis(150);
  private static final Duration A_MOMENT = Duration.ofMillis(200);

  private final World world;

  public KeypadSteps(World world) {
    this.world = world;
  }

  @When("the visitor types {string}")
  public void theVisitorTypes(String keys) {
    world.bench().keypad().type(keys, INTERVAL);
    world.pass(INTERVAL.multipliedBy(keys.length()));
  }

  @When("the visitor presses the call button")
  public void theVisitorPressesTheCallButton() {
    world.bench().callButton().press(A_MOMENT);
    world.pass(A_MOMENT);
  }
}
