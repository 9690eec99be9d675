package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.world.WebVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The Device Configuration APIs, and what is set over them. */
public final class RestSteps {

  private static final String REST = "/config/rest/";
  private static final int HTTP = 80;

  private final World world;
  private final WebVisitor client;

  public RestSteps(World world) {
    this.world = world;
    client = world.client();
  }

  @When("the client reads {string}")
  public void reads(String resource) {
    client.get(REST + resource);
  }

  @Given("{string} is set to {string}")
  public void isSet(String resource, String data) {
    Reply answer = world.installer().patch(resource, data.replace('\'', '"'));
    assertThat(answer.value("status")).as(answer.text()).hasValue("success");
  }

  @When("the client sets {string} to {string}")
  public void sets(String resource, String data) {
    send("PATCH", resource, "{\"data\":" + data.replace('\'', '"') + "}");
  }

  @When("the client adds to {string}:")
  @When("the client calls {string} with:")
  public void posts(String resource, String data) {
    send("POST", resource, "{\"data\":" + data + "}");
  }

  @When("the client calls {string}")
  public void calls(String resource) {
    posts(resource, "{}");
  }

  @Given("a client adds the SSH account {string}")
  public void addsTheSshAccount(String name) {
    posts("ssh/v2/users", "{\"username\":\"" + name + "\",\"password\":\"open sesame\"}");
    itIsDone();
  }

  @When("the client imports:")
  public void imports(String data) {
    send("PATCH", "$import", "{\"data\":" + data + "}");
  }

  @When("the client removes {string}")
  public void removes(String resource) {
    client.send("DELETE", REST + resource, Map.of(), new byte[0]);
  }

  @Then("it is done")
  public void itIsDone() {
    assertThat(client.answer().status()).as(client.answer().text()).isIn(200, 201);
    assertThat(client.value("status")).hasValue("success");
  }

  @Then("it is refused with {int} and code {int}")
  public void itIsRefused(int status, int code) {
    assertThat(client.answer().status()).as(client.answer().text()).isEqualTo(status);
    assertThat(client.value("error.code")).hasValue(String.valueOf(code));
  }

  @Then("the answer tells {string}")
  public void theAnswerTells(String text) {
    assertThat(client.answer().text()).contains(text.replace('\'', '"'));
  }

  @Then("the answer does not tell {string}")
  public void theAnswerDoesNotTell(String text) {
    assertThat(client.answer().text()).doesNotContain(text.replace('\'', '"'));
  }

  @Then("the host {word} reaches the unit")
  public void reachesTheUnit(String address) {
    assertThat(world.network().reaches(address, HTTP)).as(address + " reaches port 80").isTrue();
  }

  @Then("the host {word} does not reach the unit")
  public void doesNotReachTheUnit(String address) {
    assertThat(world.network().reaches(address, HTTP)).as(address + " reaches port 80").isFalse();
  }

  private void send(String method, String resource, String body) {
    client.send(
        method,
        REST + resource,
        Map.of("Content-Type", "application/json"),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
