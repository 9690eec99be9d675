package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.PtpMaster;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;

/** Master clocks on the wire. */
public final class PtpSteps {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration SETTLED = Duration.ofMillis(500);

  private final World world;

  public PtpSteps(World world) {
    this.world = world;
  }

  @Given("a PTP master at {word} with priority {int}, whose clock shows {word}")
  public void aMaster(String address, int priority, String moment) {
    world.time().master(address, priority).shows(Instant.parse(moment));
  }

  @When("PTP masters tell the time for {int} seconds, in {int} step(s)")
  public void tellTheTime(int seconds, int steps) {
    for (int second = 0; second < seconds; second++) {
      for (PtpMaster master : world.time().masters()) {
        if (second % 2 == 0) master.announce();
        master.sync(steps);
      }
      world.pass(SECOND);
    }
  }

  @When("the PTP master at {word} falls silent")
  public void fallsSilent(String address) {
    world.time().remove(address);
  }

  @Then("the PTP master at {word} was asked for the delay")
  public void wasAsked(String address) {
    assertThat(world.time().master(address).asked()).as("questions").isPositive();
  }

  @Then("the PTP master at {word} was not asked for the delay")
  public void wasNotAsked(String address) {
    world.pass(SETTLED);
    assertThat(world.time().master(address).asked()).as("questions").isZero();
  }
}
