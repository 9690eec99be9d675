package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.WebOrigin.Page;
import dev.vestibule.scenarios.peer.controller.Announcement;
import dev.vestibule.scenarios.peer.controller.Credential;
import dev.vestibule.scenarios.peer.controller.DoorController;
import dev.vestibule.scenarios.peer.controller.Hours;
import dev.vestibule.scenarios.world.World;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An Axis door controller on the network, and the unit as its VAPIX reader. */
public final class ControllerSteps {

  private static final String PATH = "/vapix/intercom";
  private static final String JSON = "application/json";

  private final World world;

  public ControllerSteps(World world) {
    this.world = world;
  }

  @Given("a door controller at {word}")
  public void aController(String address) {
    world.controller().install(address, Optional.empty());
  }

  @Given("a door controller over TLS at {word}, certified by {string}")
  public void aController(String address, String authority) {
    world.controller().install(address, Optional.of(authority));
  }

  @Given("the door controller lets in {string}")
  public void letsIn(String idData) {
    controller().add(new Credential("Somebody", data(idData), true, Hours.ALL));
  }

  @Given("the door controller lets {string} in with {string}")
  public void letsIn(String holder, String idData) {
    controller().add(new Credential(holder, data(idData), true, Hours.ALL));
  }

  @Given("the door controller lets {string} in with {string} from {word} to {word}")
  public void letsIn(String holder, String idData, String from, String to) {
    var hours = new Hours(LocalTime.parse(from), LocalTime.parse(to));
    controller().add(new Credential(holder, data(idData), true, hours));
  }

  @Given("the door controller has the disabled credential {string}")
  public void hasDisabled(String idData) {
    controller().add(new Credential("Somebody", data(idData), false, Hours.ALL));
  }

  @When("an operator sets the door of the controller to {word}")
  public void operates(String mode) {
    controller().door().operate(mode);
  }

  @When("somebody opens the door of the controller")
  public void opens() {
    controller().door().open();
  }

  @When("the door of the controller falls shut")
  public void closes() {
    controller().door().close();
  }

  @When("the door controller has its readers show {word}")
  public void shows(String profile) {
    controller().show(profile);
  }

  @When("the door controller says over the WebSocket:")
  public void says(String text) {
    controller().talk().say(text);
  }

  @When("the door controller hangs up")
  public void hangsUp() {
    controller().talk().hangUp();
  }

  @When("the door controller falls silent")
  public void fallsSilent() {
    controller().talk().fallSilent();
  }

  @When("somebody inside presses the exit button of the controller")
  public void pressesExit() {
    controller().pressExit();
  }

  @Then("the door of the controller is {word}")
  public void doorIs(String mode) {
    assertThat(controller().door().mode()).isEqualTo(mode);
  }

  /** Topic, and items as {@code Reason=REX}; there may be more items, and others between. */
  @Then("the door controller tells, in this order:")
  public void hasTold(DataTable expected) {
    List<Announcement> left = controller().announced();
    for (List<String> row : expected.asLists()) {
      Map<String, String> items = data(row.get(1));
      int found = 0;
      while (found < left.size() && !fits(left.get(found), row.getFirst(), items)) found++;
      assertThat(found).as("%s in %s", row, left).isLessThan(left.size());
      left = left.subList(found + 1, left.size());
    }
  }

  private static boolean fits(Announcement one, String topic, Map<String, String> items) {
    return one.topic().equals(topic) && one.data().entrySet().containsAll(items.entrySet());
  }

  @Then("the door controller tells nothing of {string}")
  public void hasNotTold(String secret) {
    assertThat(controller().announced().toString()).doesNotContain(secret);
  }

  @When("the door controller answers {int} {string} to everything")
  public void answers(int status, String body) {
    controller().spoil(new Page(status, Map.of(), body));
  }

  @When("the door controller answers {int} bytes to everything")
  public void answers(int bytes) {
    answers(200, "{\"AccessGranted\": true, \"Reason\": \"" + "x".repeat(bytes) + "\"}");
  }

  @When("the door controller sends everybody on to {string}")
  public void sendsOn(String place) {
    Page page = new Page(307, Map.of("Location", place), "");
    controller().spoil(page);
  }

  @When("the installer connects to the door controller:")
  public void connects(String configuration) {
    call("ProbeIPAccessConfiguration", "{\"IPAccessConfiguration\": %s}".formatted(configuration));
  }

  @Then("connecting reports {string}")
  public void reports(String status) {
    assertThat(world.client().value("Status")).as(answer()).hasValue(status);
  }

  @Given("the unit is the entrance reader of the door controller")
  public void isTheEntranceReader() {
    isTheEntranceReader("http");
  }

  @Given("the unit is the entrance reader of the door controller over HTTPS")
  public void isTheEntranceReaderOverHttps() {
    isTheEntranceReader("https");
  }

  @Given("the unit is the entrance reader of the door controller by WebSocket")
  public void isTheEntranceReaderByWebSocket() {
    isTheEntranceReader("http", "RemoteActivity");
  }

  @Given("the unit is the entrance reader of the door controller by secure WebSocket")
  public void isTheEntranceReaderBySecureWebSocket() {
    isTheEntranceReader("https", "RemoteActivity");
  }

  @Given("the unit has opened a WebSocket to the door controller")
  public void hasOpenedAWebSocket() {
    assertThat(world.controller().talks()).isTrue();
  }

  private void isTheEntranceReader(String scheme) {
    isTheEntranceReader(scheme, "RequestAccess");
  }

  private void isTheEntranceReader(String scheme, String protocol) {
    call(
        "UpdateConfiguration",
        """
        {"Configuration": {"CardReaderConfiguration": {"Protocol": "IPAccess",
          "IPAccessConfiguration": {"Scheme": "%s", "Address": "%s",
            "Username": "root", "Password": "pass", "IPProtocol": "%s"}}}}
        """
            .formatted(scheme, controller().address(), protocol));
    worked();
    call("ProbeIPAccessConfiguration", "{}");
    reports("OK");
    String entrance = world.client().value("SuggestedId").orElseThrow();
    call("UpdateIPAccessConfiguration", "{\"Id\": \"%s\"}".formatted(entrance));
    worked();
  }

  @Then("the door controller was asked about {string}")
  public void wasAsked(String idData) {
    assertThat(controller().asked()).containsExactly(data(idData));
  }

  @Then("the door controller was asked about each of:")
  public void wasAsked(List<String> idData) {
    assertThat(controller().asked())
        .containsExactlyElementsOf(idData.stream().map(ControllerSteps::data).toList());
  }

  @Then("the door controller was asked about nothing")
  public void wasNotAsked() {
    assertThat(controller().asked()).isEmpty();
  }

  @Then("the door controller has unlocked the door {int} time(s)")
  public void hasUnlocked(int times) {
    assertThat(world.controller().unlocked(times)).isEqualTo(times);
  }

  private DoorController controller() {
    return world.controller().controller();
  }

  private void call(String function, String arguments) {
    world.client().post(PATH, JSON, "{\"%s\": %s}".formatted(function, arguments));
  }

  private void worked() {
    assertThat(world.client().answer().status()).as(answer()).isEqualTo(200);
  }

  private String answer() {
    return world.client().answer().text();
  }

  /** Such as {@code Card=0401 PIN=1234}. */
  private static Map<String, String> data(String text) {
    Map<String, String> data = new HashMap<>();
    Arrays.stream(text.split(" "))
        .map(item -> item.split("="))
        .forEach(item -> data.put(item[0], item[1]));
    return data;
  }
}
