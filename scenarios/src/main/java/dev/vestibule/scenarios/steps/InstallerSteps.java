package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.Installer;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Settings, and what the unit refuses. */
public final class InstallerSteps {

  private final World world;
  private final Installer installer;

  public InstallerSteps(World world) {
    this.world = world;
    installer = world.installer();
  }

  @When("the installer sets {string} to {string}")
  public void sets(String key, String value) {
    installer.set(key, value);
  }

  @Given("the setting {string} is {string}")
  public void theSettingIs(String key, String value) {
    installer.set(key, value);
    accepted();
  }

  @Then("the setting {string} reads {string}")
  public void theSettingReads(String key, String value) {
    assertThat(installer.value(key)).as(key).isEqualTo(value);
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
    assertThat(installer.why(effect)).as("why %s", effect).contains(cause);
  }

  @Then("the journal holds {string}")
  public void theJournalHolds(String text) {
    assertThat(installer.journal()).contains(text);
  }

  @Then("the journal says nothing of {string}")
  public void theJournalSaysNothingOf(String text) {
    assertThat(installer.journal()).doesNotContain(text);
  }

  @Then("the journal holds no {string}")
  public void theJournalHoldsNo(String secret) {
    assertThat(installer.journal()).noneMatch(text -> text.contains(secret));
  }
}
