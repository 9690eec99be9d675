package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Circuit;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;

/** Visitors with cards. */
public final class CardSteps {

  private static final Duration A_MOMENT = Duration.ofMillis(300);

  private final World world;

  public CardSteps(World world) {
    this.world = world;
  }

  @Given("{string} has a {string} card with the UID {string}")
  public void hasACard(String owner, String chip, String uid) {
    world.card(owner, chip, uid);
  }

  @Given("{string} has a {string} card with the UID {string} that keeps:")
  public void hasACard(String owner, String chip, String uid, String memory) {
    world.card(owner, chip, uid, memory);
  }

  @Given("{string} has a {string} card with the bits {string}")
  public void hasACardOfBits(String owner, String chip, String bits) {
    world.cardOfBits(owner, chip, bits);
  }

  @When("the visitor holds the card {string} to the reader")
  public void theVisitorHoldsTheCard(String owner) {
    world.bench().card().hold(world.card(owner), A_MOMENT);
    world.pass(A_MOMENT);
  }

  @When("the visitor lets themselves in {int} times with the card {string}, {int} seconds apart")
  public void letsThemselvesIn(int times, String owner, int seconds) {
    world.pass(Duration.ofSeconds(seconds));
    for (int time = 1; time <= times; time++) {
      theVisitorHoldsTheCard(owner);
      assertThat(world.bench().view().relays().getFirst().circuit())
          .as("relay 1, time %d", time)
          .isEqualTo(Circuit.CLOSED);
      world.pass(Duration.ofSeconds(seconds));
    }
  }
}
