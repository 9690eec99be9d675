package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.Upgrader;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Upgrading AXIS OS and going back. */
public final class UpgradeSteps {

  private static final String STANDARD = "";
  private static final String FACTORY_DEFAULT = "\"factoryDefaultMode\": \"hard\"";

  private final World world;
  private final Upgrader upgrader;

  public UpgradeSteps(World world) {
    this.world = world;
    upgrader = world.upgrader();
  }

  @Given("a door station that runs AXIS OS {string}")
  public void thatRuns(String version) {
    world.unitRunning(version);
  }

  @When("the installer uploads AXIS OS {string}")
  public void uploads(String version) {
    upgrader.upload(version, STANDARD);
  }

  @When("the installer uploads AXIS OS {string} with factory default")
  public void uploadsWithFactoryDefault(String version) {
    upgrader.upload(version, FACTORY_DEFAULT);
  }

  @When("the installer uploads AXIS OS {string} with automatic rollback after {int} minutes")
  public void uploadsWithAutomaticRollback(String version, int minutes) {
    upgrader.upload(version, "\"autoRollback\": \"" + minutes + "\"");
  }

  @When("the installer uploads AXIS OS {string}, to be committed by hand")
  public void uploadsToBeCommitted(String version) {
    upgrader.upload(version, "\"autoCommit\": \"never\"");
  }

  @When("the installer uploads AXIS OS {string} by the old interface")
  public void uploadsTheOldWay(String version) {
    upgrader.uploadTheOldWay(version);
  }

  @When("the installer uploads an image that was damaged on the way")
  public void uploadsADamagedImage() {
    upgrader.uploadCorrupted();
  }

  @When("the installer uploads an image that nobody has signed")
  public void uploadsAnUnsignedImage() {
    upgrader.uploadUnsigned();
  }

  @When("the installer uploads an image for another model")
  public void uploadsAnImageForAnotherModel() {
    upgrader.uploadForAnotherModel();
  }

  @When("the installer uploads {int} MiB that are no image")
  public void uploadsAnything(int mebibytes) {
    upgrader.uploadAnything(mebibytes << 20);
  }

  @When("the installer uploads custom software")
  public void uploadsCustomSoftware() {
    upgrader.uploadCustom();
  }

  @When("the installer asks for an upgrade without an image")
  public void asksWithoutAnImage() {
    upgrader.call("upgrade");
  }

  @When("the upgrade has finished")
  public void hasFinished() {
    world.pass(upgrader.duration());
    assertThat(world.ready()).as("ready").isTrue();
  }

  @When("the installer commits the upgrade")
  public void commits() {
    upgrader.call("commit");
  }

  @When("the installer stops the automatic rollback")
  public void stopsAuto() {
    upgrader.call("stopAuto");
  }

  @When("the installer rolls AXIS OS back")
  public void rollsBack() {
    upgrader.call("rollback");
  }

  @When("the installer purges the previous AXIS OS")
  public void purges() {
    upgrader.call("purge");
  }

  @When("the installer reboots the unit by the firmware management")
  public void reboots() {
    upgrader.call("reboot");
  }

  @Then("the unit accepts it")
  public void accepts() {
    assertThat(upgrader.refusal()).isEmpty();
  }

  @Then("the unit refuses it: {int} {string}")
  public void refuses(int code, String message) {
    assertThat(upgrader.refusal()).hasValue(code + " " + message);
  }

  @Then("the unit says that it installs AXIS OS {string}")
  public void saysThatItInstalls(String version) {
    assertThat(upgrader.answer().value("data.firmwareVersion")).hasValue(version);
  }

  @Then("the unit answers with a page")
  public void answersWithAPage() {
    assertThat(upgrader.answer().status()).isEqualTo(200);
    assertThat(upgrader.answer().header("Content-Type")).hasValue("text/html");
  }

  @Then("the unit runs AXIS OS {string}")
  public void runs(String version) {
    assertThat(upgrader.version()).as("version").hasValue(version);
  }

  @Then("the firmware status {string} is {string}")
  public void theStatusIs(String name, String value) {
    assertThat(upgrader.status(name)).as(name).hasValue(value);
  }

  @Then("the firmware status has no {string}")
  public void theStatusHasNo(String name) {
    assertThat(upgrader.status(name)).as(name).isEmpty();
  }

  @When("the installer installs the unit's custom signed AXIS OS certificate")
  public void installsTheCertificate() {
    upgrader.installCertificate();
  }

  @When("the installer installs another unit's custom signed AXIS OS certificate")
  public void installsAnotherUnitsCertificate() {
    upgrader.installCertificateOfAnother();
  }

  @When("the installer installs a custom AXIS OS certificate that the maker has not signed")
  public void installsAForgedCertificate() {
    upgrader.installForgedCertificate();
  }

  @When("the installer deletes the custom signed AXIS OS certificate")
  public void deletesTheCertificate() {
    upgrader.removeCertificates();
  }

  @When("somebody tampers with the AXIS OS on the flash")
  public void tampers() {
    upgrader.tamper();
  }
}
