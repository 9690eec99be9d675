package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Frame;
import dev.vestibule.hal.Keypad;
import dev.vestibule.hal.NetworkInterface.Link;
import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.bench.BoardView.CardView;
import dev.vestibule.virtual.bench.BoardView.SdView;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;

/** What the unit is made of. */
public final class PartsSteps {

  private final World world;

  public PartsSteps(World world) {
    this.world = world;
  }

  @Then("pin {string} is {string}")
  public void pinIs(String place, String role) {
    assertThat(world.bench().terminals().role(place)).isEqualTo(role);
  }

  @Then("the connector {string} has {int} pins")
  public void theConnectorHasPins(String connector, int count) {
    assertThat(world.bench().terminals().pins())
        .filteredOn(place -> place.startsWith(connector + "/"))
        .hasSize(count);
  }

  @Then("the keypad has the keys {string}")
  public void theKeypadHasTheKeys(String keys) {
    assertThat(Keypad.KEYS).isEqualTo(keys);
    keys.chars().forEach(key -> world.bench().keypad().press((char) key));
    assertThat(world.bench().view().touched().keysDown()).isEqualTo(keys.length());
  }

  @Then("the camera takes a picture of {int} x {int} pixels")
  public void theCameraTakesAPicture(int width, int height) {
    Frame frame = world.program().picture(width, height);
    assertThat(frame.width()).isEqualTo(width);
    assertThat(frame.height()).isEqualTo(height);
    assertThat(frame.pixels()).hasSize(width * height);
  }

  @When("somebody moves before the unit")
  public void somebodyMoves() {
    world.bench().pir().set(true);
    world.bench().pir().set(false);
  }

  @When("somebody stands before the unit")
  public void somebodyStands() {
    world.bench().pir().set(true);
  }

  @When("nobody stands before the unit")
  public void nobodyStands() {
    world.bench().pir().set(false);
  }

  @When("the housing is opened")
  public void theHousingIsOpened() {
    world.bench().housing().set(true);
  }

  @When("the housing is shut")
  public void theHousingIsShut() {
    world.bench().housing().set(false);
  }

  @Then("the control button is down")
  public void theControlButtonIsDown() {
    assertThat(world.bench().view().touched().controlButton()).isTrue();
  }

  @Then("the link is up")
  public void theLinkIsUp() {
    assertThat(world.bench().view().network().link()).isEqualTo(Link.UP);
  }

  @Then("the link is down")
  public void theLinkIsDown() {
    assertThat(world.bench().view().network().link()).isEqualTo(Link.DOWN);
  }

  @When("an SD card of {int} MiB is inserted")
  public void anSdCardIsInserted(int mebibytes) {
    world.bench().sd().insert(mebibytes);
  }

  @When("a monitor is connected")
  public void aMonitorIsConnected() {
    world.bench().hdmi().plug();
  }

  @Then("a monitor is plugged in")
  public void aMonitorIsPluggedIn() {
    assertThat(world.bench().view().hdmi().monitor()).isTrue();
  }

  @Then("there is no SD card in the slot")
  public void thereIsNoSdCard() {
    assertThat(sdCard()).isEmpty();
  }

  @Then("there is an SD card of {int} MiB in the slot")
  public void thereIsAnSdCard(int mebibytes) {
    assertThat(sdCard().map(CardView::capacityMiB)).contains(mebibytes);
  }

  @Then("no monitor is plugged in")
  public void noMonitorIsPluggedIn() {
    assertThat(world.bench().view().hdmi().monitor()).isFalse();
  }

  private Optional<CardView> sdCard() {
    return world.bench().view().sd().flatMap(SdView::card);
  }
}
