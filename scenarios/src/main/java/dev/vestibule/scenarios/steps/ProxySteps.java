package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;

/** Web servers and proxies, and what the unit fetches. */
public final class ProxySteps {

  private final World world;
  private String fetched = "";

  public ProxySteps(World world) {
    this.world = world;
  }

  @Given("an HTTP proxy at {word} port {int}")
  public void aProxy(String address, int port) {
    world.web().proxy(address, port);
  }

  @Given("the HTTP proxy at {word} wants the login {string}")
  public void wants(String address, String header) {
    world.web().proxy(address).wants(header);
  }

  @Given("a web server at {word} that is called {string}")
  public void aServer(String address, String name) {
    world.web().origin(address, name, Optional.empty());
  }

  @Given("a web server over TLS at {word} that is called {string}, certified by {string}")
  public void aServer(String address, String name, String authority) {
    world.web().origin(address, name, Optional.of(authority));
  }

  @When("the unit fetches {string}")
  public void fetches(String url) {
    fetched = world.web().fetched(url);
  }

  @Then("it gets {string}")
  public void gets(String text) {
    assertThat(fetched).isEqualTo(text);
  }

  @Then("the HTTP proxy at {word} was asked {string}")
  public void wasAsked(String address, String what) {
    assertThat(world.web().proxy(address).asked()).containsExactly(what);
  }

  @Then("the HTTP proxy at {word} was not asked")
  public void wasNotAsked(String address) {
    assertThat(world.web().proxy(address).asked()).isEmpty();
  }
}
