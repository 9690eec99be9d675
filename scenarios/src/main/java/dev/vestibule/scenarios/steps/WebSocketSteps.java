package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.WebVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A client that talks over a WebSocket. */
public final class WebSocketSteps {

  /** Of notifications: UTC, with microseconds. */
  private static final String TIMESTAMP = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z";

  private final WebVisitor client;

  public WebSocketSteps(World world) {
    client = world.client();
  }

  @When("the client asks for the WebSocket {string}")
  public void asksFor(String target) {
    client.talkOn(target);
  }

  @Given("the client has the WebSocket {string}")
  public void has(String target) {
    asksFor(target);
    assertThat(client.talk().status()).isEqualTo(101);
  }

  @Then("the WebSocket is refused with {int}")
  public void isRefusedWith(int status) {
    assertThat(client.talk().status()).isEqualTo(status);
  }

  @When("the client says:")
  public void says(String text) {
    client.talk().say(text);
  }

  @When("the client subscribes to {int} functions")
  public void subscribes(int count) {
    String names =
        IntStream.range(0, count)
            .mapToObj("\"axdsapi:Function%d\""::formatted)
            .collect(Collectors.joining(","));
    says("{\"axev:subscribe\":{\"style\":\"ttMessage\",\"functions\":[%s]}}".formatted(names));
  }

  @When("the client says a text of {int} characters")
  public void saysMuch(int length) {
    client.talk().say("x".repeat(length));
  }

  @When("the client sends bytes over the WebSocket")
  public void sendsBytes() {
    client.talk().send(new byte[] {'{', '}'});
  }

  @When("the client hangs up")
  public void hangsUp() {
    client.talk().hangUp();
  }

  @Then("the client hears:")
  public void hears(String text) {
    String message = client.talk().next().orElseThrow(() -> new AssertionError("nothing is heard"));
    assertThat(message.replaceAll(TIMESTAMP, "(time)")).isEqualTo(text);
  }

  @Then("the client hears something with {string}")
  public void hearsSomethingWith(String text) {
    assertThat(client.talk().next()).hasValueSatisfying(it -> assertThat(it).contains(text));
  }

  @Then("the client hears nothing more")
  public void hearsNothing() {
    assertThat(client.talk().next()).isEmpty();
  }

  @Then("the WebSocket ends with {int}")
  public void endsWith(int code) {
    assertThat(client.talk().end()).hasValue(code);
  }
}
