package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.door.DoorState;
import dev.vestibule.virtual.door.DoorWiring;
import dev.vestibule.virtual.door.DoorWiring.LockKind;
import dev.vestibule.virtual.door.Wiring;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;

/** The door and its lock. */
public final class DoorSteps {

  private final World world;

  public DoorSteps(World world) {
    this.world = world;
  }

  @Given("a {word} lock on relay {int}")
  public void aLock(String kind, int relay) {
    wire(kind, relay, false);
  }

  @Given("a {word} lock on relay {int} through a safety relay")
  public void aLockThroughASafetyRelay(String kind, int relay) {
    wire(kind, relay, true);
  }

  @When("the visitor pulls the door")
  public void pulls() {
    world.bench().door().pull();
  }

  @When("the visitor lets the door go")
  public void letsGo() {
    world.bench().door().letGo();
  }

  @When("a burglar joins the wires behind the unit")
  public void joinsTheWires() {
    world.bench().door().hotwire(true);
  }

  @Then("the door is {word}")
  public void theDoorIs(String state) {
    assertThat(world.bench().door().state())
        .isEqualTo(DoorState.valueOf(state.toUpperCase(Locale.ROOT)));
  }

  private void wire(String kind, int relay, boolean safetyRelay) {
    LockKind lock = LockKind.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));
    String pin = relay == 1 ? "relay/1" : "relay/5";
    var door = new DoorWiring("Entrance", lock, pin, safetyRelay, "", 250, "io/3", true);
    world.bench().wire(new Wiring(List.of(door), List.of()));
  }
}
