package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.scenarios.peer.WiegandPanel;
import dev.vestibule.scenarios.peer.WiegandPanel.Card;
import dev.vestibule.scenarios.peer.WiegandPanel.OutputLine;
import dev.vestibule.scenarios.peer.WiegandPanel.Pulse;
import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.bench.Ear;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A Wiegand panel at the reader connector, and its lines to the I/O connector. */
public final class WiegandSteps {

  private static final double SILENCE_DBFS = -60;
  private static final Duration A_MOMENT = Duration.ofMillis(200);

  private final World world;

  public WiegandSteps(World world) {
    this.world = world;
  }

  @ParameterType("LED1|LED2|beeper")
  public OutputLine outputLine(String name) {
    return name.equals("beeper") ? OutputLine.BEEPER : OutputLine.valueOf(name);
  }

  @Given("a Wiegand panel for {word} cards is wired to the unit")
  public void aPanelIsWired(String format) {
    world.wiegand().wire(format);
  }

  @Given("the wires D0 and D1 are swapped")
  public void theWiresAreSwapped() {
    world.bench().faults().start("reader-wires-swapped");
  }

  @Given("spikes of {int} µs follow one of {int} pulses on the data wires")
  public void theWiresAreNoisy(int micros, int pulses) {
    world
        .bench()
        .faults()
        .start("reader-wires-noisy", Map.of("micros", "" + micros, "pulses", "" + pulses));
  }

  @When("a spike of {int} µs is on the wire D{int}")
  public void aSpike(int micros, int wire) {
    Line line = wire == 0 ? Line.DATA0 : Line.DATA1;
    world.bench().readerConnector().spike(line, Duration.of(micros, ChronoUnit.MICROS));
    world.pass(A_MOMENT);
  }

  @Given("its {outputLine} line is wired to I{int}")
  public void aLineIsWired(OutputLine line, int pin) {
    panel().wire(line, pin);
  }

  @When("the Wiegand panel drives its {outputLine} line")
  public void drives(OutputLine line) {
    panel().drive(line, true);
    world.pass(A_MOMENT);
  }

  @When("the Wiegand panel lets its {outputLine} line go")
  public void letsGo(OutputLine line) {
    panel().drive(line, false);
    world.pass(A_MOMENT);
  }

  @Then("the Wiegand panel has read the card {long}-{biginteger}")
  public void hasRead(long facilityCode, BigInteger number) {
    read(new Card(Optional.of(facilityCode), number));
  }

  @Then("the Wiegand panel has read the card {biginteger}")
  public void hasRead(BigInteger number) {
    read(new Card(Optional.empty(), number));
  }

  @Then("the Wiegand panel has read no card")
  public void hasReadNoCard() {
    assertThat(panel().cards()).isEmpty();
  }

  @Then("the Wiegand panel has thrown a frame away: {string}")
  public void hasThrownAway(String why) {
    assertThat(panel().faults()).as("frames thrown away").contains(why);
  }

  @Then("the Wiegand panel has received the bits {string}")
  public void hasReceived(String frames) {
    assertThat(panel().frames()).containsExactly(frames.split(" "));
  }

  @Then("the Wiegand panel has received nothing")
  public void hasReceivedNothing() {
    assertThat(panel().trains()).isEmpty();
  }

  @Then("all pulses are {int} µs wide and {int} µs apart")
  public void pulsesAre(int width, int interval) {
    assertThat(panel().trains()).as("pulse trains").isNotEmpty();
    assertThat(panel().trains().stream().flatMap(List::stream))
        .extracting(pulse -> pulse.width() / 1_000)
        .containsOnly((long) width);
    assertThat(panel().trains().stream().flatMap(WiegandSteps::intervals))
        .containsOnly((long) interval);
  }

  @Then("{int} µs of silence lie between the frames")
  public void silenceIs(int micros) {
    List<List<Pulse>> trains = panel().trains();
    assertThat(IntStream.range(1, trains.size()).mapToLong(i -> silence(trains, i)))
        .isNotEmpty()
        .containsOnly((long) micros);
  }

  @Then("the beeper sounds")
  public void theBeeperSounds() {
    assertThat(speaker().levelDbfs()).as("level in dBFS").isGreaterThan(SILENCE_DBFS);
  }

  @Then("the beeper is silent")
  public void theBeeperIsSilent() {
    assertThat(speaker().levelDbfs()).as("level in dBFS").isLessThan(SILENCE_DBFS);
  }

  private void read(Card card) {
    assertThat(panel().faults()).as("frames thrown away").isEmpty();
    assertThat(panel().cards()).containsExactly(card);
  }

  private static Stream<Long> intervals(List<Pulse> train) {
    return IntStream.range(1, train.size())
        .mapToObj(i -> (train.get(i).start() - train.get(i - 1).start()) / 1_000);
  }

  private static long silence(List<List<Pulse>> trains, int next) {
    Pulse last = trains.get(next - 1).getLast();
    return (trains.get(next).getFirst().start() - last.start() - last.width()) / 1_000;
  }

  private WiegandPanel panel() {
    return world.wiegand().panel();
  }

  private Ear speaker() {
    return world.bench().speaker();
  }
}
