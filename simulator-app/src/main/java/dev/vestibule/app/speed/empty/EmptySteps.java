package dev.vestibule.app.speed.empty;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Sentences without meaning. */
public final class EmptySteps {

  @Given("nothing")
  public void nothing() {}

  @When("nothing happens")
  public void nothingHappens() {}

  @Then("nothing is seen of {string}")
  public void nothingIsSeen(String thing) {}
}
