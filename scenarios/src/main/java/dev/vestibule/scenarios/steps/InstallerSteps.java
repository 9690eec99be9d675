package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Settings, which the installer reads and changes over the network, and what the unit refuses. */
public final class InstallerSteps {

  private final World world;

  public InstallerSteps(World world) {
    this.world = world;
  }

  @When("the installer sets {string} to {string}")
  public void sets(String key, String value) {
    world.attempted(world.installer().set(key, value));
  }

  @Given("the setting {string} is {string}")
  public void theSettingIs(String key, String value) {
    sets(key, value);
    accepted();
  }

  @Then("the setting {string} reads {string}")
  public void theSettingReads(String key, String value) {
    assertThat(world.installer().value(key)).as(key).isEqualTo(value);
  }

  @Then("the setting {string} matches {string}")
  public void theSettingMatches(String key, String pattern) {
    assertThat(world.installer().value(key)).as(key).matches(pattern);
  }

  @Then("it is accepted")
  public void accepted() {
    assertThat(world.refusal()).as("refusal").isEmpty();
  }

  @Then("it is refused: {string}")
  public void refused(String reason) {
    assertThat(world.refusal())
        .as("refusal")
        .hasValueSatisfying(r -> assertThat(r).contains(reason));
  }

  @Then("the journal says that {string} because of {string}")
  public void theJournalSays(String effect, String cause) {
    assertThat(world.inside().why(effect)).as("why %s", effect).contains(cause);
  }

  @Then("the journal holds {string}")
  public void theJournalHolds(String text) {
    assertThat(world.inside().journal()).contains(text);
  }

  @Then("the journal says nothing of {string}")
  public void theJournalSaysNothingOf(String text) {
    assertThat(world.inside().journal()).doesNotContain(text);
  }

  @Then("the journal holds no {string}")
  public void theJournalHoldsNo(String secret) {
    assertThat(world.inside().journal()).noneMatch(text -> text.contains(secret));
  }
}
