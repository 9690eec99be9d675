package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.protocols.osdp.CardRead;
import dev.vestibule.device.protocols.osdp.Command;
import dev.vestibule.device.protocols.osdp.LedSetting.Change;
import dev.vestibule.device.protocols.osdp.LedSetting.Colour;
import dev.vestibule.device.protocols.osdp.LedSetting.Permanent;
import dev.vestibule.device.protocols.osdp.LedSetting.Temporary;
import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.device.protocols.osdp.Nak;
import dev.vestibule.device.protocols.osdp.Packet;
import dev.vestibule.device.protocols.osdp.PanelKeys;
import dev.vestibule.device.protocols.osdp.PanelSession.State;
import dev.vestibule.device.protocols.osdp.Reply;
import dev.vestibule.hal.Bits;
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
import java.util.Locale;
import java.util.Optional;

/** An OSDP panel at the unit's reader connector, and what it learns. */
public final class OsdpSteps {

  private static final int BAUD = 9_600;
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

  @ParameterType("red|green|amber|blue|white")
  public Colour lampColour(String word) {
    return Colour.valueOf(word.toUpperCase(Locale.ROOT));
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
    wire(new LineSetting(address, baud), PanelKeys.NONE);
  }

  @Given("an OSDP panel with the key {string} polls address {int}")
  public void pollsWithAKey(String key, int address) {
    wire(new LineSetting(address, BAUD), new PanelKeys(key(key), false, false));
  }

  @Given("an OSDP panel that installs the key {string} polls address {int}")
  public void installsAKey(String key, int address) {
    wire(new LineSetting(address, BAUD), new PanelKeys(key(key), true, false));
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

  @When("the OSDP panel sets the lamp to {lampColour}")
  public void setsTheLamp(Colour colour) {
    panel().led(Temporary.NONE, new Permanent(true, 1, 0, colour, Colour.BLACK));
    world.pass(A_WHILE);
  }

  @When("the OSDP panel flashes the lamp {lampColour} for {int} seconds")
  public void flashesTheLamp(Colour colour, int seconds) {
    panel()
        .led(new Temporary(Change.SET, 5, 5, colour, Colour.BLACK, seconds * 10), Permanent.NONE);
    world.pass(A_WHILE);
  }

  @When("the OSDP panel takes the flashing back")
  public void takesTheFlashingBack() {
    panel().led(new Temporary(Change.CANCEL, 0, 0, Colour.BLACK, Colour.BLACK, 0), Permanent.NONE);
    world.pass(A_WHILE);
  }

  @When("the OSDP panel beeps for {int} tenths of a second")
  public void beeps(int tenths) {
    panel().buzz(tenths, 1, 1);
    world.pass(Duration.ofMillis(200));
  }

  @When("the OSDP panel puts the unit on address {int} at {int} baud")
  public void putsTheUnitOn(int address, int baud) {
    panel().send(Command.COMSET, new LineSetting(address, baud).write());
    world.pass(A_WHILE);
  }

  @When("the OSDP panel asks for the inputs")
  public void asksForTheInputs() {
    panel().send(Command.ISTAT);
    world.pass(A_WHILE);
  }

  @When("the OSDP panel asks for a text on a display")
  public void asksForAText() {
    panel().send(Command.TEXT, new byte[] {0, 1, 0, 1, 1, 2, 'H', 'i'});
    world.pass(A_WHILE);
  }

  @When("the OSDP panel says {string}")
  public void says(String hex) {
    panel().sendRaw(HexFormat.ofDelimiter(" ").parseHex(hex));
    world.pass(A_WHILE);
  }

  @Then("the unit answers with {word}")
  public void answersWith(String reply) {
    assertThat(panel().answer().map(Packet::code)).contains(Reply.valueOf(reply).code());
  }

  @Then("the unit refuses: {string}")
  public void refuses(String words) {
    Optional<Packet> answer = panel().answer();
    assertThat(answer.map(Packet::code)).contains(Reply.NAK.code());
    assertThat(Nak.of(answer.orElseThrow().data()[0]).map(Nak::words)).contains(words);
  }

  @Then("the unit says nothing to the OSDP panel")
  public void saysNothing() {
    assertThat(panel().answer()).isEmpty();
  }

  @Then("the OSDP panel was refused: {string}")
  public void wasRefused(String words) {
    assertThat(panel().refusals()).extracting(Nak::words).containsExactly(words);
  }

  @Then("the OSDP panel is {word}")
  public void isInState(String state) {
    assertThat(panel().state()).isEqualTo(State.valueOf(state.toUpperCase(Locale.ROOT)));
  }

  @Then("the OSDP panel has got no card")
  public void hasGotNoCard() {
    assertThat(panel().cards()).isEmpty();
  }

  @Then("the OSDP panel has got the card(s) {string}")
  public void hasGotTheCards(String uids) {
    assertThat(panel().cards().stream().map(OsdpSteps::hex)).containsExactly(uids.split(", "));
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

  private void wire(LineSetting line, PanelKeys keys) {
    world.osdp().wirePanel(line, keys);
    world.pass(Duration.ofSeconds(2));
  }

  private static String hex(CardRead card) {
    return new Bits(card.bits(), card.length()).toHex();
  }

  private static Optional<byte[]> key(String hex) {
    return Optional.of(HexFormat.of().parseHex(hex));
  }
}
