package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.WebOrigin.Page;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An Axis door controller on the network, and the unit as its VAPIX reader. */
public final class ControllerSteps {

  private static final String PATH = "/vapix/intercom";
  private static final String JSON = "application/json";

  private final World world;

  public ControllerSteps(World world) {
    this.world = world;
  }

  @Given("a door controller at {word}")
  public void aController(String address) {
    world.controller().install(address, Optional.empty());
  }

  @Given("a door controller over TLS at {word}, certified by {string}")
  public void aController(String address, String authority) {
    world.controller().install(address, Optional.of(authority));
  }

  @Given("the door controller lets in {string}")
  public void letsIn(String idData) {
    world.controller().controller().credential(data(idData), true);
  }

  @Given("the door controller has the disabled credential {string}")
  public void hasDisabled(String idData) {
    world.controller().controller().credential(data(idData), false);
  }

  @When("the door controller answers {int} {string} to everything")
  public void answers(int status, String body) {
    world.controller().controller().spoil(new Page(status, Map.of(), body));
  }

  @When("the door controller answers {int} bytes to everything")
  public void answers(int bytes) {
    answers(200, "{\"AccessGranted\": true, \"Reason\": \"" + "x".repeat(bytes) + "\"}");
  }

  @When("the door controller sends everybody on to {string}")
  public void sendsOn(String place) {
    Page page = new Page(307, Map.of("Location", place), "");
    world.controller().controller().spoil(page);
  }

  @When("the installer connects to the door controller:")
  public void connects(String configuration) {
    call("ProbeIPAccessConfiguration", "{\"IPAccessConfiguration\": %s}".formatted(configuration));
  }

  @Then("connecting reports {string}")
  public void reports(String status) {
    assertThat(world.client().value("Status")).as(answer()).hasValue(status);
  }

  @Given("the unit is the entrance reader of the door controller")
  public void isTheEntranceReader() {
    isTheEntranceReader("http");
  }

  @Given("the unit is the entrance reader of the door controller over HTTPS")
  public void isTheEntranceReaderOverHttps() {
    isTheEntranceReader("https");
  }

  private void isTheEntranceReader(String scheme) {
    call(
        "UpdateConfiguration",
        """
        {"Configuration": {"CardReaderConfiguration": {"Protocol": "IPAccess",
          "IPAccessConfiguration": {"Scheme": "%s", "Address": "%s",
            "Username": "root", "Password": "pass"}}}}
        """
            .formatted(scheme, world.controller().controller().address()));
    worked();
    call("ProbeIPAccessConfiguration", "{}");
    reports("OK");
    String entrance = world.client().value("SuggestedId").orElseThrow();
    call("UpdateIPAccessConfiguration", "{\"Id\": \"%s\"}".formatted(entrance));
    worked();
  }

  @Then("the door controller was asked about {string}")
  public void wasAsked(String idData) {
    assertThat(world.controller().controller().asked()).containsExactly(data(idData));
  }

  @Then("the door controller was asked about nothing")
  public void wasNotAsked() {
    assertThat(world.controller().controller().asked()).isEmpty();
  }

  @Then("the door controller has unlocked the door {int} time(s)")
  public void hasUnlocked(int times) {
    assertThat(world.controller().unlocked(times)).isEqualTo(times);
  }

  private void call(String function, String arguments) {
    world.client().post(PATH, JSON, "{\"%s\": %s}".formatted(function, arguments));
  }

  private void worked() {
    assertThat(world.client().answer().status()).as(answer()).isEqualTo(200);
  }

  private String answer() {
    return world.client().answer().text();
  }

  /** Such as {@code Card=0401 PIN=1234}. */
  private static Map<String, String> data(String text) {
    Map<String, String> data = new HashMap<>();
    Arrays.stream(text.split(" "))
        .map(item -> item.split("="))
        .forEach(item -> data.put(item[0], item[1]));
    return data;
  }
}
