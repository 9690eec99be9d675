package dev.vestibule.scenarios.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.Programs;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;

/** Real programs of this machine that talk with the unit. */
public final class ProgramSteps {

  private final World world;
  private final Programs programs;

  public ProgramSteps(World world) {
    this.world = world;
    programs = world.programs();
  }

  /** They reach no unit that is on a network in memory. */
  @Before("@peer")
  public void onSockets() {
    world.useSockets();
  }

  @Given("the program {string}")
  public void theProgram(String name) {
    programs.need(name);
  }

  @Given("the file {string}:")
  public void theFile(String name, String text) {
    programs.write(name, text + "\n");
  }

  @Given("the program file {string}:")
  public void theProgramFile(String name, String text) {
    programs.writeProgram(name, text + "\n");
  }

  @Given("the file {string} is the image of AXIS OS {string}")
  public void theFileIsAnImage(String name, String version) {
    programs.write(name, world.upgrader().image(version));
  }

  @When("the unit's traffic is saved as {string}")
  public void savesTraffic(String name) {
    programs.write(name, world.traffic());
  }

  @When("the last {int} seconds of the signals {string} and {string} are saved as {string}")
  public void savesSignals(int seconds, String one, String other, String name) {
    String dump = world.signals(List.of(one, other), Duration.ofSeconds(seconds));
    programs.write(name, dump.getBytes(UTF_8));
  }

  @Given("{string} serves on the port of {word}")
  public void serves(String line, String port) {
    programs.serve(line, port);
  }

  @When("somebody runs {string}")
  @When("somebody runs:")
  public void runs(String line) {
    programs.run(line);
  }

  @Then("the program succeeds")
  public void succeeds() {
    assertThat(programs.status()).as("%s", programs.session()).isZero();
  }

  @Then("the program fails")
  public void fails() {
    assertThat(programs.status()).as("%s", programs.session()).isNotZero();
  }

  @Then("the program ends with status {int}")
  public void endsWith(int status) {
    assertThat(programs.status()).as("%s", programs.session()).isEqualTo(status);
  }

  @Then("the program prints {string}")
  public void prints(String text) {
    assertThat(programs.output()).as("%s", programs.session()).contains(text);
  }

  @Then("the program prints no line like {string}")
  public void printsNoneLike(String pattern) {
    assertThat(programs.output().lines())
        .as("%s", programs.session())
        .noneMatch(line -> line.matches(pattern));
  }

  @Then("the program prints:")
  public void printsAll(String lines) {
    assertThat(programs.output()).as("%s", programs.session()).contains(lines.lines().toList());
  }

  @Then("the program does not print {string}")
  public void doesNotPrint(String text) {
    assertThat(programs.output()).as("%s", programs.session()).doesNotContain(text);
  }

  @Then("the program prints a line like {string}")
  public void printsLike(String pattern) {
    assertThat(programs.output().lines())
        .as("%s", programs.session())
        .anyMatch(line -> line.matches(pattern));
  }

  @Then("the file {string} tells {string}")
  public void fileTells(String file, String text) {
    assertThat(programs.tells(file, text)).as("%s: %s", file, programs.read(file)).isTrue();
  }
}
