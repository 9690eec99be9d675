package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.hal.ReaderConnector.Pulse;
import dev.vestibule.hal.ReaderConnector.Use;
import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.part.PanelFrame;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The four pins of the reader connector, and the door controller wired to them. */
public final class ReaderConnectorSteps {

  private static final int BAUD = 9_600;
  private static final Duration WIDTH = Duration.ofNanos(100_000);
  private static final Duration INTERVAL = Duration.ofMillis(1);
  private static final Duration A_WHILE = Duration.ofMillis(500);

  private final World world;

  public ReaderConnectorSteps(World world) {
    this.world = world;
  }

  @Given("a Wiegand panel is wired to the reader connector")
  public void aWiegandPanelIsWired() {
    world.bench().readerConnector().wiegand();
  }

  @Given("an OSDP panel is wired to the reader connector")
  public void anOsdpPanelIsWired() {
    world.bench().readerConnector().osdp(BAUD);
  }

  @When("the reader connector is used for {word}")
  public void isUsedFor(String use) {
    Use wanted = Use.valueOf(use.replace("-", "").toUpperCase(Locale.ROOT));
    world.program().useReaderConnector(wanted, BAUD);
  }

  @When("{int} Wiegand bits are sent")
  public void bitsAreSent(int count) {
    world.program().pulse(IntStream.range(0, count).mapToObj(ReaderConnectorSteps::pulse).toList());
    world.pass(A_WHILE);
  }

  @When("{int} RS-485 bytes are sent")
  public void bytesAreSent(int count) {
    world.program().transmit(new byte[count]);
    world.pass(A_WHILE);
  }

  @Then("the panel has received a frame of {int} bits")
  public void thePanelHasReceived(int bits) {
    assertThat(frames()).extracting(frame -> frame.bits().length()).containsExactly(bits);
  }

  @Then("the panel has received nothing")
  public void thePanelHasReceivedNothing() {
    assertThat(frames()).isEmpty();
  }

  private List<PanelFrame> frames() {
    return world.bench().readerConnector().frames();
  }

  private static Pulse pulse(int bit) {
    Line line = bit % 2 == 0 ? Line.DATA0 : Line.DATA1;
    return new Pulse(line, INTERVAL.multipliedBy(bit), WIDTH);
  }
}
