package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.LineFaults.Fault;
import dev.vestibule.scenarios.peer.OsdpPanel;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** An OSDP panel at the unit's reader connector, and what it learns. */
public final class OsdpSteps {

  private static final int BAUD = 9_600;
  private static final Duration MEETING = Duration.ofSeconds(2);
  private static final Duration A_WHILE = Duration.ofMillis(500);

  private final World world;

  public OsdpSteps(World world) {
    this.world = world;
  }

  @ParameterType("lost|flipped|late")
  public Fault fault(String word) {
    return switch (word) {
      case "lost" -> Fault.LOST;
      case "flipped" -> Fault.FLIPPED;
      default -> Fault.LATE;
    };
  }

  @Given("a door station that can have an OSDP secure channel")
  public void canHaveASecureChannel() {
    world.unitWithSecureOsdp();
  }

  @Given("an OSDP panel polls address {int}")
  public void polls(int address) {
    polls(address, BAUD);
  }

  @Given("an OSDP panel polls address {int} at {int} baud")
  public void polls(int address, int baud) {
    world.osdp().wirePanel(address, baud);
    world.pass(MEETING);
  }

  @Given("an OSDP panel with the key {string} polls address {int}")
  public void pollsWithAKey(String key, int address) {
    world.osdp().wirePanel(address, key, false);
    world.pass(MEETING);
  }

  @Given("an OSDP panel that installs the key {string} polls address {int}")
  public void installsAKey(String key, int address) {
    world.osdp().wirePanel(address, key, true);
    world.pass(MEETING);
  }

  @When("the OSDP panel falls silent")
  public void fallsSilent() {
    panel().fallSilent();
  }

  @When("the OSDP panel polls again")
  public void pollsAgain() {
    panel().poll();
    world.pass(A_WHILE);
  }

  @When("the next packet on the OSDP line is {fault}")
  public void theNextPacketIs(Fault fault) {
    panel().faults().add(fault);
  }

  @When("every {int}th packet on the OSDP line is {fault}")
  public void everyPacketIs(int count, Fault fault) {
    panel().faults().every(count, fault);
  }

  @When("the OSDP panel sets the lamp to {word}")
  public void setsTheLamp(String colour) {
    panel().lamp(colour);
    world.pass(A_WHILE);
  }

  @When("the OSDP panel flashes the lamp {word} for {int} seconds")
  public void flashesTheLamp(String colour, int seconds) {
    panel().flash(colour, seconds);
    world.pass(A_WHILE);
  }

  @When("the OSDP panel takes the flashing back")
  public void takesTheFlashingBack() {
    panel().endFlash();
    world.pass(A_WHILE);
  }

  @When("the OSDP panel beeps for {int} tenths of a second")
  public void beeps(int tenths) {
    panel().buzz(tenths, 1, 1);
    world.pass(Duration.ofMillis(200));
  }

  @When("the OSDP panel puts the unit on address {int} at {int} baud")
  public void putsTheUnitOn(int address, int baud) {
    panel().move(address, baud);
    world.pass(A_WHILE);
  }

  @When("the OSDP panel asks for the inputs")
  public void asksForTheInputs() {
    panel().askInputs();
    world.pass(A_WHILE);
  }

  @When("the OSDP panel asks for the outputs")
  public void asksForTheOutputs() {
    panel().askOutputs();
    world.pass(A_WHILE);
  }

  @Then("the OSDP panel sees the outputs {string}")
  public void seesTheOutputs(String states) {
    List<String> seen = panel().outputs().stream().map(it -> it ? "active" : "inactive").toList();
    assertThat(seen).containsExactly(states.split(", "));
  }

  @When("somebody on the wires changes the MAC of the OSDP panel's next command")
  public void tampers() {
    panel().tamper();
    world.pass(A_WHILE);
  }

  @When("somebody on the wires replays what the OSDP panel has said")
  public void replays() {
    panel().replay();
    world.pass(A_WHILE);
  }

  @When("the OSDP panel asks for a text on a display")
  public void asksForAText() {
    panel().askText();
    world.pass(A_WHILE);
  }

  @When("the OSDP panel says {string}")
  public void says(String hex) {
    panel().sendRaw(HexFormat.ofDelimiter(" ").parseHex(hex));
    world.pass(A_WHILE);
  }

  @Then("the unit answers with {word}")
  public void answersWith(String reply) {
    assertThat(panel().answer()).contains(reply);
  }

  @Then("the unit refuses: {string}")
  public void refuses(String words) {
    assertThat(panel().answer()).contains(words);
  }

  @Then("the unit says nothing to the OSDP panel")
  public void saysNothing() {
    assertThat(panel().answer()).isEmpty();
  }

  @Then("the OSDP panel was refused: {string}")
  public void wasRefused(String words) {
    assertThat(panel().refusals()).containsExactly(words);
  }

  @Then("the OSDP panel is {word}")
  public void isInState(String state) {
    assertThat(panel().state()).isEqualTo(state);
  }

  @Then("the OSDP panel has got no card")
  public void hasGotNoCard() {
    assertThat(panel().cards()).isEmpty();
  }

  @Then("the OSDP panel has got the card(s) {string}")
  public void hasGotTheCards(String uids) {
    assertThat(panel().cards()).containsExactly(uids.split(", "));
  }

  @Then("the OSDP panel has got the keys {string}")
  public void hasGotTheKeys(String keys) {
    assertThat(panel().keys()).isEqualTo(keys);
  }

  @Then("the OSDP panel sees the inputs {string}")
  public void seesTheInputs(String states) {
    List<String> seen = panel().inputs().stream().map(it -> it ? "closed" : "open").toList();
    assertThat(seen).containsExactly(states.split(", "));
  }

  @Then("the OSDP panel is told that the housing is {word}")
  public void isToldOfTheHousing(String state) {
    world.pass(A_WHILE);
    assertThat(panel().tampered()).contains(state.equals("open"));
  }

  private OsdpPanel panel() {
    return world.osdp().panel();
  }
}
