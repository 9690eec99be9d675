package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Bits;
import dev.vestibule.scenarios.peer.LineFaults.Fault;
import dev.vestibule.scenarios.peer.OsdpReader;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.HexFormat;

/** An external OSDP reader at the unit's reader connector. */
public final class ExternalReaderSteps {

  private static final Duration A_WHILE = Duration.ofMillis(500);

  private final World world;

  public ExternalReaderSteps(World world) {
    this.world = world;
  }

  @Given("an external OSDP reader of address {int} is wired to the reader connector")
  public void isWired(int address) {
    world.osdp().wireReader(address);
    world.pass(Duration.ofSeconds(2));
  }

  @Given("an external OSDP reader with a secure channel is wired to the reader connector")
  public void secureOneIsWired() {
    world.osdp().wireSecureReader(0);
    world.pass(Duration.ofSeconds(2));
  }

  @When("the external reader is busy")
  public void isBusy() {
    reader().busy(true);
  }

  @When("the external reader has time again")
  public void hasTime() {
    reader().busy(false);
    world.pass(A_WHILE);
  }

  @When("the external reader answers {string}")
  public void answers(String hex) {
    reader().answerInstead(HexFormat.ofDelimiter(" ").parseHex(hex));
    world.pass(A_WHILE);
  }

  @When("the external reader replies {string}")
  public void replies(String hex) {
    reader().replyInstead(HexFormat.ofDelimiter(" ").parseHex(hex));
    world.pass(A_WHILE);
  }

  @Then("the external reader is polled over a secure channel")
  public void isSecure() {
    assertThat(reader().secure()).isTrue();
    assertThat(reader().keys()).hasSizeLessThanOrEqualTo(1);
  }

  @Then("the external reader was given a key")
  public void wasGivenAKey() {
    assertThat(reader().keys()).singleElement().satisfies(key -> assertThat(key).hasSize(16));
  }

  @Then("the external reader was given no key")
  public void wasGivenNoKey() {
    assertThat(reader().keys()).isEmpty();
  }

  @When("the external reader is taken off the wires")
  public void isTakenOff() {
    reader().takeOff();
    world.pass(Duration.ofSeconds(5));
  }

  @When("every {int}th packet on the wires of the external reader is {fault}")
  public void everyPacketIs(int count, Fault fault) {
    reader().faults().every(count, fault);
  }

  @When("the visitor holds the card {string} to the external reader")
  public void holdsACard(String owner) {
    reader().card(world.card(owner).uid());
    world.pass(A_WHILE);
  }

  @When("the external reader reads {int} bits")
  public void readsBits(int length) {
    reader().card(Bits.ofHex("1", length));
    world.pass(A_WHILE);
  }

  @When("the visitor types {string} on the external reader")
  public void types(String keys) {
    reader().type(keys);
    world.pass(A_WHILE);
  }

  @When("the housing of the external reader is opened")
  public void isOpened() {
    reader().housing(true);
    world.pass(A_WHILE);
  }

  @Then("the lamp of the external reader was set to {word}")
  public void theLampWasSetTo(String colour) {
    assertThat(reader().lamp()).contains(colour);
  }

  @Then("the external reader beeped {int} time(s)")
  public void beeped(int times) {
    assertThat(reader().beeps()).isEqualTo(times);
  }

  private OsdpReader reader() {
    return world.osdp().reader();
  }
}
