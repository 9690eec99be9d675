package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.JsonCall;
import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.peer.SyslogServer;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Syslog servers on the network, and what they hear. */
public final class SyslogSteps {

  private static final String USUAL = "192.168.0.50";

  private final World world;
  private int port;

  public SyslogSteps(World world) {
    this.world = world;
  }

  @Given("a syslog server {string} that listens on {word} port {int}")
  public void aSyslogServer(String address, String protocol, int port) {
    listen(world.syslog().at(address), protocol, port);
  }

  @Given("a syslog server that listens on any {word} port")
  public void aSyslogServer(String protocol) {
    port = listen(server(), protocol, 0);
  }

  @When("the unit sends its log to it over {word}, as {word}, from severity {word}")
  public void theUnitSendsItsLog(String protocol, String format, String severity) {
    String server =
        """
        "servers": [{"address": "%s", "port": %d, "protocol": "%s", "syslogFormat": "%s",
         "severity": "%s"}]"""
            .formatted(world.syslog().place(USUAL), port, protocol, format, severity);
    Reply answer =
        world.installer().call("/axis-cgi/remotesyslog.cgi", new JsonCall("setup", server));
    assertThat(answer.value("data.enabled")).as(answer.text()).hasValue("true");
  }

  @When("the syslog server {string} goes away")
  public void goesAway(String address) {
    world.syslog().at(address).close();
  }

  @Then("the syslog server {string} has got the line(s):")
  public void hasGot(String address, String lines) {
    assertThat(world.syslog().at(address).lines()).containsAll(lines.lines().toList());
  }

  @Then("the syslog server {string} has got {int} line(s) with {string}")
  public void hasGot(String address, int count, String text) {
    assertThat(world.syslog().at(address).lines())
        .filteredOn(line -> line.contains(text))
        .hasSize(count);
  }

  @Then("the syslog server gets {int} line(s) with {string}")
  public void gets(int count, String text) {
    assertThat(world.syslog().heard(USUAL, text, count)).hasSize(count);
  }

  private SyslogServer server() {
    return world.syslog().at(USUAL);
  }

  private static int listen(SyslogServer server, String protocol, int port) {
    return switch (protocol) {
      case "UDP" -> server.udp(port);
      case "TCP" -> server.tcp(port);
      default -> throw new IllegalArgumentException("no such protocol: " + protocol);
    };
  }
}
