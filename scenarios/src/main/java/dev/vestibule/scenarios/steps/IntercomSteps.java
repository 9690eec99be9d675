package dev.vestibule.scenarios.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.WebVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Map;

/** A client of the Intercom service. */
public final class IntercomSteps {

  private static final String PATH = "/vapix/intercom";
  private static final String JSON = "application/json";

  private final WebVisitor client;

  public IntercomSteps(World world) {
    client = world.client();
  }

  @When("the client calls the intercom function {string}")
  public void calls(String function) {
    calls(function, "{}");
  }

  /** In the arguments, {@code (noted)} stands for what the client has noted. */
  @When("the client calls the intercom function {string} with:")
  public void calls(String function, String arguments) {
    String known = arguments.replace("(noted)", client.noted().orElse("(noted)"));
    client.post(PATH, JSON, "{\"%s\": %s}".formatted(function, known));
  }

  @When("the client changes the configuration of the reader:")
  public void changesTheReader(String configuration) {
    calls(
        "UpdateConfiguration",
        "{\"Configuration\": {\"CardReaderConfiguration\": %s}}".formatted(configuration));
  }

  @Given("the reader is configured with:")
  public void theReaderIsConfigured(String configuration) {
    changesTheReader(configuration);
    worked();
  }

  @When("the client sends its configuration by {word}:")
  public void sendsTheConfiguration(String method, String configuration) {
    byte[] body = "{\"Configuration\": %s}".formatted(configuration).getBytes(UTF_8);
    client.send(method, PATH + "/Configuration", Map.of("Content-Type", JSON), body);
  }

  @Then("the call has worked")
  public void worked() {
    assertThat(client.answer().status()).as(client.answer().text()).isEqualTo(200);
  }

  @Then("the call is refused as {string}: {string}")
  public void refused(String code, String message) {
    assertThat(client.answer().status()).as(client.answer().text()).isEqualTo(400);
    assertThat(client.value("FaultCode")).hasValue(code);
    assertThat(client.value("FaultMsg").orElseThrow()).contains(message);
  }
}
