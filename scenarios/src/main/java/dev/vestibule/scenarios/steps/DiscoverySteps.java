package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.Discoverer.Said;
import dev.vestibule.scenarios.peer.ServiceBrowser.Found;
import dev.vestibule.scenarios.world.DiscoveryTools;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** Looking for the unit on the network. */
public final class DiscoverySteps {

  private static final String ANY_CAMERA = "dn:NetworkVideoTransmitter";

  private final DiscoveryTools tools;
  private List<Said> devices = List.of();
  private List<Found> services = List.of();
  private List<String> names = List.of();
  private List<String> answers = List.of();

  public DiscoverySteps(World world) {
    tools = world.discovery();
  }

  @Given("a discovery tool listens")
  public void listens() {
    tools.listen();
  }

  @When("a discovery tool looks for network video transmitters")
  public void looks() {
    devices = tools.probe(ANY_CAMERA, "");
  }

  @When("a discovery tool looks for devices of type {string} with the scopes {string}")
  public void looksFor(String types, String scopes) {
    devices = tools.probe(types, scopes);
  }

  @When("a discovery tool asks where the device {string} is")
  public void resolves(String endpoint) {
    devices = tools.resolve(endpoint);
  }

  @Then("it finds the unit where its web server is")
  public void findsTheUnit() {
    assertThat(devices).anyMatch(tools::isOurs);
  }

  @Then("it finds the unit as {string} at {string}")
  public void finds(String endpoint, String addresses) {
    assertThat(devices)
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.endpoint()).endsWith(endpoint);
              assertThat(said.addresses()).containsExactly(addresses.split(" "));
            });
  }

  @Then("it finds {int} device(s)")
  public void findsDevices(int count) {
    assertThat(devices).hasSize(count);
  }

  @Then("a probe that is sent twice is answered {int} time(s)")
  public void twice(int count) {
    assertThat(tools.probeTwice()).isEqualTo(count);
  }

  @Then("the unit has said {string} unasked")
  public void hasSaid(String greetings) {
    assertThat(String.join(" ", tools.greetings())).isEqualTo(greetings);
  }

  @When("a computer browses for {string}")
  public void browses(String type) {
    services = tools.browse(type);
  }

  @When("a computer browses for the names of {string}")
  public void browsesForNames(String type) {
    names = tools.names(type);
  }

  @Given("another device has a service {string} of type {string}")
  public void another(String name, String type) {
    tools.offer(type, name);
  }

  @Then("it finds the service {string} at {word} port {int} with {string}")
  public void findsService(String name, String host, int port, String text) {
    assertThat(services)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.name()).isEqualTo(name);
              assertThat(found.host()).isEqualTo(host);
              assertThat(found.port()).isEqualTo(port);
              assertThat(String.join(" ", found.text())).isEqualTo(text);
            });
  }

  @Then("its host has the address {word}")
  public void hostHas(String address) {
    assertThat(services)
        .singleElement()
        .satisfies(found -> assertThat(found.addresses()).contains(address));
  }

  @Then("it finds a service with the port of the unit's web server")
  public void findsOurs() {
    assertThat(services).anyMatch(tools::isOurs);
  }

  @Then("it finds {int} service(s)")
  public void findsServices(int count) {
    assertThat(services).hasSize(count);
  }

  @Then("it finds the names:")
  public void findsNames(List<String> expected) {
    assertThat(names).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Then("whoever knows the services {string} already gets {int} answer(s)")
  public void knowing(String type, int count) {
    assertThat(tools.browseKnowing(type)).isEqualTo(count);
  }

  @When("a control point searches for {string}")
  public void searches(String target) {
    answers = tools.search(target);
  }

  @Then("it gets {int} answer(s)")
  public void gets(int count) {
    assertThat(answers).hasSize(count);
  }

  @Then("each of them has {string}")
  public void eachHas(String text) {
    assertThat(answers).isNotEmpty().allMatch(answer -> answer.contains(text));
  }

  @Then("{int} notices with {string} have been heard")
  public void notices(int count, String text) {
    assertThat(tools.notices()).filteredOn(notice -> notice.contains(text)).hasSize(count);
  }
}
