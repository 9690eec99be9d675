package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Circuit;
import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.bench.BoardView.IoView;
import dev.vestibule.virtual.part.Wired;
import dev.vestibule.virtual.part.Wired.SupervisedLoop;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** What is wired to the I/O connector, and what its pins do. */
public final class IoSteps {

  private static final double MOST_VOLTS = 30;

  private final World world;

  public IoSteps(World world) {
    this.world = world;
  }

  @When("the circuit on I\\/O {int} is/was closed")
  public void isClosed(int pin) {
    world.bench().io(pin).close();
  }

  @When("the circuit on I\\/O {int} is/was opened")
  public void isOpened(int pin) {
    world.bench().io(pin).open();
  }

  @When("the wire on I\\/O {int} is cut")
  public void isCut(int pin) {
    world.bench().io(pin).cut();
  }

  @When("the wires on I\\/O {int} are shorted")
  public void areShorted(int pin) {
    world.bench().io(pin).shortCircuit();
  }

  @Given("nothing is wired to I\\/O {int}")
  public void nothingIsWired(int pin) {
    world.bench().io(pin).wire(new Wired.Nothing());
  }

  @Given("a loop with end-of-line resistors is wired to I\\/O {int}")
  public void aLoopIsWired(int pin) {
    world.bench().io(pin).wire(SupervisedLoop.usual(SupervisedLoop.State.OPEN));
  }

  @Given("a loop without end-of-line resistors is wired to I\\/O {int}")
  public void aPlainLoopIsWired(int pin) {
    world.bench().io(pin).wire(new Wired.Switch(Circuit.OPEN));
  }

  @When("{double} V is/are put on I\\/O {int}")
  public void voltsArePut(double volts, int pin) {
    world.attempt(() -> world.bench().io(pin).wire(new Wired.Voltage(volts)));
  }

  @Given("a lamp of {int} mA at {double} V is wired to I\\/O {int}")
  public void aLampIsWired(int milliamps, double volts, int pin) {
    world.attempt(() -> world.bench().io(pin).wire(new Wired.Load(volts, milliamps, false, false)));
  }

  @Given("a coil of {int} mA at {double} V {word} a diode is wired to I\\/O {int}")
  public void aCoilIsWired(int milliamps, double volts, String with, int pin) {
    world.bench().io(pin).wire(new Wired.Load(volts, milliamps, true, with.equals("with")));
  }

  @Then("the state of the supervised port {int} is {string}")
  public void theSupervisedStateIs(int index, String state) {
    assertThat(world.inside().property("Supervised input port", "port", "" + index, "state"))
        .contains(state);
  }

  @Then("I\\/O {int} pulls to ground")
  public void pullsToGround(int pin) {
    assertThat(pin(pin).driven()).as("I/O %d", pin).isEqualTo(Circuit.CLOSED);
  }

  @Then("I\\/O {int} floats")
  public void floats(int pin) {
    assertThat(pin(pin).driven()).as("I/O %d", pin).isEqualTo(Circuit.OPEN);
  }

  @Then("{double} mA flow(s) into I\\/O {int}")
  public void flows(double milliamps, int pin) {
    assertThat(pin(pin).milliamps()).as("I/O %d", pin).isEqualTo(milliamps);
  }

  @Then("I\\/O {int} has let go because of overload")
  public void hasLetGo(int pin) {
    assertThat(pin(pin).overloaded()).as("I/O %d overloaded", pin).isTrue();
  }

  @Then("the trace shows a voltage spike on I\\/O {int}")
  public void theTraceShowsASpike(int pin) {
    assertThat(voltsTraced(pin)).as("volts at I/O %d", pin).anyMatch(volts -> volts > MOST_VOLTS);
  }

  @Then("the trace shows no voltage spike on I\\/O {int}")
  public void theTraceShowsNoSpike(int pin) {
    assertThat(voltsTraced(pin)).as("volts at I/O %d", pin).noneMatch(volts -> volts > MOST_VOLTS);
  }

  private List<Double> voltsTraced(int pin) {
    return world.bench().trace().since(0).stream()
        .filter(change -> change.signal().equals("io" + pin + ".transient"))
        .map(change -> Double.valueOf(change.value().toString()))
        .toList();
  }

  private IoView pin(int number) {
    return world.bench().view().io().get(number - 1);
  }
}
