package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Supply.Condition;
import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.bench.BoardView.SupplyView;
import dev.vestibule.virtual.part.VirtualRelay;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** The unit's own power and what its terminals give. */
public final class PowerSteps {

  private final World world;

  public PowerSteps(World world) {
    this.world = world;
  }

  @ParameterType("PoE class 3|PoE class 4|no power|[0-9.]+ V DC")
  public PowerSource source(String words) {
    return switch (words) {
      case "PoE class 3" -> new PowerSource.PoeClass3();
      case "PoE class 4" -> new PowerSource.PoeClass4();
      case "no power" -> new PowerSource.None();
      default -> new PowerSource.Dc(Double.parseDouble(words.replace(" V DC", "")));
    };
  }

  @Given("a door station powered by {source}")
  public void powered(PowerSource source) {
    world.unitPoweredBy(source);
  }

  @When("power is cut")
  public void powerIsCut() {
    world.bench().power().cut();
  }

  @When("{source} is connected")
  public void isConnected(PowerSource source) {
    world.attempt(() -> world.bench().power().supply(source));
  }

  @When("the Ethernet cable brings {source}")
  public void theCableBrings(PowerSource source) {
    world.bench().power().ethernet(source);
  }

  @When("{double} V are put on the DC input")
  public void voltsOnTheDcInput(double volts) {
    world.bench().power().dc(volts);
  }

  @Then("the unit has power")
  public void hasPower() {
    assertThat(world.bench().view().power().on()).as("power").isTrue();
  }

  @Then("the unit has no power")
  public void hasNoPower() {
    assertThat(world.bench().view().power().on()).as("power").isFalse();
  }

  @Then("its power comes from {string}")
  public void powerComesFrom(String words) {
    assertThat(world.bench().view().power().source()).isEqualTo(words);
  }

  @When("a load of {int} mA hangs on pin {string}")
  public void aLoadHangsOn(int milliamps, String pin) {
    world.attempt(() -> world.bench().terminals().load(pin, "load on " + pin, milliamps));
  }

  @When("the load on pin {string} is taken off")
  public void theLoadIsTakenOff(String pin) {
    world.bench().terminals().load(pin, "load on " + pin, 0);
  }

  @When("{double} V are put on pin {string}")
  public void voltsOnPin(double volts, String pin) {
    world.attempt(() -> world.bench().terminals().feed(pin, volts));
  }

  @When("a lock of {int} mA at {int} V is in the circuit of pin {string}")
  public void aLockIsInTheCircuit(int milliamps, int volts, String pin) {
    world.attempt(
        () ->
            world
                .bench()
                .terminals()
                .circuit(pin, "lock", new VirtualRelay.Load(volts, milliamps)));
  }

  @Then("the budget of the outputs is {double} W")
  public void theBudgetIs(double watts) {
    assertThat(world.bench().view().power().budgetWatts()).isEqualTo(watts);
  }

  @Then("the unit takes at most {double} W and {double} A")
  public void takesAtMost(double watts, double amperes) {
    assertThat(world.bench().view().power().inputWatts()).isBetween(1.0, watts);
    assertThat(world.bench().view().power().inputAmperes()).isBetween(0.1, amperes);
  }

  @Then("the supply {string} is on at {int} V with a limit of {int} mA")
  public void theSupplyIsOn(String name, int volts, int limit) {
    SupplyView supply = supply(name);
    assertThat(supply.condition()).isEqualTo(Condition.ON);
    assertThat(supply.volts()).isEqualTo(volts);
    assertThat(supply.limitMilliamps()).isEqualTo(limit);
  }

  @Then("the supply {string} gives {int} mA")
  public void theSupplyGives(String name, int milliamps) {
    assertThat(supply(name).condition()).as(name).isEqualTo(Condition.ON);
    assertThat(supply(name).milliamps()).as(name).isEqualTo(milliamps);
  }

  @Then("the supply {string} is off because of overload")
  public void theSupplyIsOff(String name) {
    assertThat(supply(name).condition()).as(name).isEqualTo(Condition.OVERLOAD);
    assertThat(supply(name).milliamps()).as(name).isZero();
  }

  @Then("the condition {string} is {word}")
  public void theConditionIs(String title, String onOrOff) {
    assertThat(world.inside().property(title, "input", "1", "limit_exceeded"))
        .contains(onOrOff.equals("true") ? "1" : "0");
  }

  private SupplyView supply(String name) {
    return world.bench().view().supplies().stream()
        .filter(supply -> supply.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such supply: " + name));
  }
}
