package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Circuit;
import dev.vestibule.scenarios.peer.JsonCall;
import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Locale;

/** The ports as the unit tells an installer of them, and the manual triggers. */
public final class PortSteps {

  /** What numbers of manual triggers begin at, where ports are counted from 1. */
  private static final int TRIGGERS = 5;

  private final World world;

  public PortSteps(World world) {
    this.world = world;
  }

  @Then("port {int} is {circuit}")
  public void portIs(int index, Circuit circuit) {
    portHas(index, "state", circuit.name().toLowerCase(Locale.ROOT));
  }

  @Then("port {int} is active")
  public void portIsActive(int index) {
    portIs(index, "active");
  }

  @Then("port {int} is inactive")
  public void portIsInactive(int index) {
    portIs(index, "inactive");
  }

  @Then("port {int} is named {string}")
  public void portIsNamed(int index, String name) {
    portHas(index, "name", name);
  }

  @Then("port {int} is an/a configurable {word}")
  public void portIsConfigurable(int index, String direction) {
    portHas(index, "configurable", "true");
    portHas(index, "direction", direction);
  }

  @Then("port {int} is a fixed {word}")
  public void portIsFixed(int index, String direction) {
    portHas(index, "configurable", "false");
    portHas(index, "direction", direction);
  }

  @Then("there are {int} ports")
  public void thereArePorts(int count) {
    assertThat(ports().value("data.numberOfPorts")).hasValue(Integer.toString(count));
  }

  @When("the manual trigger {int} is switched {word}")
  public void theManualTriggerIsSwitched(int number, String onOrOff) {
    String action = TRIGGERS + number + (onOrOff.equals("on") ? ":/" : ":%5C");
    String answer = world.installer().get("/axis-cgi/io/virtualinput.cgi?action=" + action).text();
    assertThat(answer).isEmpty();
  }

  private void portIs(int index, String activity) {
    int number = index + 1;
    String answer = world.installer().get("/axis-cgi/io/port.cgi?checkactive=" + number).text();
    assertThat(answer.strip()).isEqualTo("port" + number + "=" + activity);
  }

  private void portHas(int index, String property, String value) {
    assertThat(ports().value("data.items." + index + "." + property))
        .as("%s of port %d", property, index)
        .hasValue(value);
  }

  private Reply ports() {
    return world.installer().call("/axis-cgi/io/portmanagement.cgi", new JsonCall("getPorts"));
  }
}
