package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.WebVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.HexFormat;

/** A program that talks with the unit's web server. */
public final class WebSteps {

  private final World world;
  private final WebVisitor client;

  public WebSteps(World world) {
    this.world = world;
    client = world.client();
  }

  @When("a/the client gets {string}")
  public void gets(String target) {
    client.get(target);
  }

  @When("a/the client posts to {string}:")
  public void posts(String target, String json) {
    client.post(target, "application/json", json);
  }

  @When("a/the client posts {string} as {string} to {string}")
  public void posts(String body, String type, String target) {
    client.post(target, type, body);
  }

  @When("a client follows {string}")
  public void follows(String target) {
    client.follow(target);
  }

  @When("the client stops following")
  public void stopsFollowing() {
    client.stopFollowing();
  }

  @Then("the stream is of type {string}")
  public void theStreamIs(String type) {
    assertThat(client.flowingHeader("Content-Type")).hasValue(type);
  }

  @Then("the stream has come to {string}")
  public void theStreamHasComeTo(String end) {
    String bytes = end.replace("\\r", "\r").replace("\\n", "\n");
    assertThat(client.flowingComesTo(bytes)).as(client.flowingSoFar()).isTrue();
  }

  @Then("the answer is empty")
  public void theAnswerIsEmpty() {
    assertThat(client.answer().status()).isEqualTo(200);
    assertThat(client.answer().text()).isEmpty();
  }

  @Then("the answer holds {string}")
  public void theAnswerHolds(String text) {
    assertThat(client.answer().text()).contains(text);
  }

  @When("the client notes {string}")
  public void notes(String path) {
    client.note(path);
  }

  @Then("the answer is {int} of type {string}")
  public void theAnswerIs(int status, String type) {
    assertThat(client.answer().status()).as(client.answer().text()).isEqualTo(status);
    assertThat(client.answer().header("Content-Type")).hasValue(type);
  }

  @Then("there is no answer")
  public void thereIsNoAnswer() {
    assertThat(client.answered()).as("answered").isFalse();
  }

  @Then("its header {string} is {string}")
  public void itsHeaderIs(String name, String value) {
    assertThat(client.answer().header(name)).hasValue(value);
  }

  @Then("in the answer {string} is {string}")
  public void inTheAnswer(String path, String value) {
    assertThat(client.value(path)).as(client.answer().text()).hasValue(value);
  }

  @Then("in the answer {string} is not what the client noted")
  public void isNotWhatTheClientNoted(String path) {
    assertThat(client.value(path)).isPresent().isNotEqualTo(client.noted());
  }

  @Then("the answer has no {string}")
  public void theAnswerHasNo(String path) {
    assertThat(client.value(path)).as(client.answer().text()).isEmpty();
  }

  @Then("the answer reads:")
  public void theAnswerReads(String text) {
    assertThat(client.answer().text()).isEqualTo(text + "\n");
  }

  @Then("the picture is {int} x {int} pixels")
  public void thePictureIs(int width, int height) {
    var picture = client.picture();
    assertThat(picture.getWidth() + " x " + picture.getHeight()).isEqualTo(width + " x " + height);
  }

  @Then("the answer is smaller than the one before")
  public void isSmaller() {
    assertThat(client.answer().body().length).isLessThan(client.answerBefore().body().length);
  }

  @Then("the file begins with the bytes {string}")
  public void theFileBeginsWith(String digits) {
    byte[] first = HexFormat.of().parseHex(digits);
    assertThat(client.answer().body()).startsWith(first);
  }

  @Then("the answer took {int} ms")
  public void theAnswerTook(int millis) {
    assertThat(client.answer().status()).isEqualTo(200);
    assertThat(client.took().toMillis()).isEqualTo(millis);
  }

  @When("the network cable is pulled out")
  public void theCableIsPulledOut() {
    world.bench().network().down();
  }

  @When("the network cable is plugged in")
  public void theCableIsPluggedIn() {
    world.bench().network().up();
  }

  @When("the network holds each packet up for {int} ms")
  public void theNetworkHoldsUp(int millis) {
    world.bench().network().delayMillis(millis);
  }
}
