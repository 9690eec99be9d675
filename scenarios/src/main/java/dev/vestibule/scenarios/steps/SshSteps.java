package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.SshClient;
import dev.vestibule.scenarios.world.SshVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Logging in over SSH, and the shell there. */
public final class SshSteps {

  private final World world;
  private final SshVisitor visitor;
  private SshClient.Result result = new SshClient.Result("", 0);

  public SshSteps(World world) {
    this.world = world;
    visitor = world.ssh();
  }

  @Given("SSH is on")
  public void sshIsOn() {
    world.installer().set("Network.SSH.Enabled", "yes");
  }

  @Given("SSH is off")
  public void sshIsOff() {
    world.installer().set("Network.SSH.Enabled", "no");
  }

  @When("{string} logs in over SSH with {string}")
  public void logsIn(String user, String password) {
    visitor.login(user, password);
  }

  @When("{string} logs in over SSH with {string} {int} times")
  public void logsIn(String user, String password, int times) {
    for (int i = 0; i < times; i++) visitor.login(user, password);
  }

  @When("the command {string} is run over SSH")
  public void runs(String command) {
    result =
        visitor
            .client()
            .run(command)
            .orElseThrow(() -> new AssertionError("does not end: " + command));
  }

  @When("{string} is typed into the terminal")
  public void types(String keys) {
    visitor.terminal().type(keys.translateEscapes());
  }

  @When("the host key is noted")
  public void notesHostKey() {
    visitor.noteHostKey();
  }

  @Then("the login is good")
  public void isGood() {
    assertThat(visitor.letIn()).as("let in").isTrue();
  }

  @Then("the login is refused")
  public void isRefused() {
    assertThat(visitor.letIn()).as("let in").isFalse();
  }

  @Then("SSH can be reached")
  public void canBeReached() {
    assertThat(visitor.reaches()).as("port 22 is open").isTrue();
  }

  @Then("SSH cannot be reached")
  public void cannotBeReached() {
    assertThat(visitor.reaches()).as("port 22 is open").isFalse();
  }

  @Then("the SSH connection stands")
  public void stands() {
    assertThat(visitor.client().connected()).as("connected").isTrue();
  }

  @Then("the SSH connection is gone")
  public void isGone() {
    assertThat(visitor.client().connected()).as("connected").isFalse();
  }

  @Then("the command says {string}")
  public void says(String text) {
    assertThat(result.text()).contains(text);
  }

  @Then("the command ends with status {int}")
  public void endsWith(int status) {
    assertThat(result.status()).isEqualTo(status);
  }

  @Then("the terminal shows {string}")
  public void shows(String text) {
    assertThat(visitor.terminal().shows(text.translateEscapes()))
        .as(visitor.terminal().text())
        .isTrue();
  }

  @Then("the shell ends with status {int}")
  public void shellEndsWith(int status) {
    assertThat(visitor.terminal().ended()).hasValue(status);
  }

  @Then("the subsystem {string} is refused")
  public void subsystemIsRefused(String name) {
    assertThat(visitor.client().refusesSubsystem(name)).as(name + " refused").isTrue();
  }

  @Then("the host key is the one noted")
  public void sameHostKey() {
    assertThat(visitor.client().hostKey()).isEqualTo(visitor.notedHostKey());
  }

  @Then("the host key is another one")
  public void anotherHostKey() {
    assertThat(visitor.client().hostKey()).isPresent().isNotEqualTo(visitor.notedHostKey());
  }
}
