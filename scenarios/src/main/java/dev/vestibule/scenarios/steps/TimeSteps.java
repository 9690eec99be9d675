package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.JsonCall;
import dev.vestibule.scenarios.peer.TimeServer.Manner;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Clocks, time zones and NTP servers. */
public final class TimeSteps {

  private static final Duration MOMENT = Duration.ofMillis(10);

  private final World world;

  public TimeSteps(World world) {
    this.world = world;
  }

  @Given("an NTP server at {word} whose clock shows {word}")
  public void anNtpServer(String address, String moment) {
    world.time().at(address).shows(Instant.parse(moment));
  }

  @When("the NTP server at {word} falls silent")
  public void fallsSilent(String address) {
    world.time().at(address).behaves(Manner.SILENT);
  }

  @When("the NTP server at {word} answers again")
  public void answersAgain(String address) {
    world.time().at(address).behaves(Manner.HONEST);
  }

  @When("the NTP server at {word} has stratum {int}")
  public void hasStratum(String address, int stratum) {
    world.time().at(address).behaves(Manner.ofStratum(stratum));
  }

  @When("the NTP server at {word} says that it is not synchronized")
  public void isNotSynchronized(String address) {
    world.time().at(address).behaves(Manner.ALARMED);
  }

  @When("the NTP server at {word} refuses with {word}")
  public void refuses(String address, String code) {
    world.time().at(address).behaves(Manner.kissing(code));
  }

  @When("somebody answers in the place of the NTP server at {word}")
  public void isForged(String address) {
    world.time().at(address).behaves(Manner.FORGED);
  }

  @When("the DHCP server tells the NTP server(s) {string}")
  public void dhcpTells(String servers) {
    world.network().dhcpTells(words(servers));
    renewLease();
  }

  @When("the DHCP server tells the time zone {string} and the POSIX time zone {string}")
  public void dhcpTellsZones(String iana, String posix) {
    world.network().dhcpTells(unlessEmpty(posix), unlessEmpty(iana));
    renewLease();
  }

  @When("the DHCPv6 server tells the time zone {string} and the POSIX time zone {string}")
  public void dhcpIpv6TellsZones(String iana, String posix) {
    world.network().dhcpIpv6Tells(unlessEmpty(posix), unlessEmpty(iana));
    renewLease();
  }

  @When("the client sets the NTP server(s) {string}")
  public void setsServers(String servers) {
    configure(
        "\"enabled\": true, \"serversSource\": \"static\", \"staticServers\": " + json(servers));
  }

  @When("the client sets the fallback NTP server(s) {string}")
  public void setsFallback(String servers) {
    configure(
        "\"enabled\": true, \"serversSource\": \"DHCP\", \"staticServers\": " + json(servers));
  }

  @When("the client sets the NTP poll times {int} to {int}")
  public void setsPolls(int min, int max) {
    configure("\"minpoll\": " + min + ", \"maxpoll\": " + max);
  }

  @When("the client switches NTP off")
  public void switchesOff() {
    configure("\"enabled\": false");
  }

  @When("the client switches NTS on")
  public void switchesNtsOn() {
    configure("\"NTSEnabled\": true, \"staticNTSKEServers\": [\"192.168.0.5\"]");
  }

  @When("the client sets the date and time {word}")
  public void setsDateTime(String moment) {
    call("time", "setDateTime", "\"dateTime\": \"" + moment + "\"");
    accepted();
  }

  @When("the client sets the time zone {string}")
  public void setsTimeZone(String name) {
    call("time", "setTimeZone", "\"timeZone\": \"" + name + "\"");
    accepted();
  }

  @When("the client sets the POSIX time zone {string} with daylight saving time {word}")
  public void setsPosixTimeZone(String posix, String onOff) {
    boolean summer = onOff.equals("on");
    call(
        "time",
        "setPosixTimeZone",
        "\"posixTimeZone\": \"" + posix + "\", \"enableDst\": " + summer);
    accepted();
  }

  @When("the client resets the time zone")
  public void resetsTimeZone() {
    call("time", "resetTimeZone", "");
    accepted();
  }

  @When("the client calls {word} of {word} with {string}")
  public void calls(String method, String api, String params) {
    call(api, method, params.replace('\'', '"'));
  }

  @Then("the unit's clock shows {word}")
  public void theClockShows(String moment) {
    call("time", "getDateTimeInfo", "");
    assertThat(world.client().value("data.dateTime")).hasValue(moment);
  }

  @Then("local time is {word}")
  public void localTimeIs(String local) {
    call("time", "getDateTimeInfo", "");
    assertThat(world.client().value("data.localDateTime")).hasValue(local);
  }

  @Then("the time zone is {string}")
  public void theTimeZoneIs(String name) {
    call("time", "getDateTimeInfo", "");
    assertThat(world.client().value("data.timeZone").or(() -> posix())).hasValue(name);
  }

  @Then("the unit is in sync, and asks again in {int} seconds")
  public void isInSync(int seconds) {
    assertThat(info("synced")).hasValue("true");
    assertThat(info("timeToNextSync")).hasValue(Integer.toString(seconds));
  }

  @Then("the unit is not in sync, and asks again in {int} seconds")
  public void isNotInSync(int seconds) {
    assertThat(info("synced")).hasValue("false");
    assertThat(info("timeToNextSync")).hasValue(Integer.toString(seconds));
  }

  @Then("the unit is not in sync")
  public void isNotInSync() {
    assertThat(info("synced")).hasValue("false");
  }

  @Then("the NTP server at {word} was asked {int} time(s)")
  public void wasAsked(String address, int times) {
    world.pass(MOMENT);
    assertThat(world.time().at(address).asked()).as("questions").isEqualTo(times);
  }

  @Then("it is refused with code {int}")
  public void isRefusedWith(int code) {
    assertThat(world.client().value("error.code"))
        .as(world.client().answer().text())
        .hasValue(Integer.toString(code));
  }

  @Then("it is refused with code {int} and sub code {int}")
  public void isRefusedWith(int code, int subCode) {
    isRefusedWith(code);
    assertThat(world.client().value("error.details.subCode")).hasValue(Integer.toString(subCode));
  }

  private Optional<String> info(String name) {
    call("ntp", "getNTPInfo", "");
    return world.client().value("data.client." + name);
  }

  private Optional<String> posix() {
    return world.client().value("data.posixTimeZone");
  }

  private void configure(String params) {
    call("ntp", "setNTPClientConfiguration", params);
    accepted();
    world.pass(MOMENT);
  }

  private void call(String api, String method, String params) {
    world.client().call("/axis-cgi/" + api + ".cgi", new JsonCall(method, params));
  }

  private void accepted() {
    assertThat(world.client().value("error.code")).as(world.client().answer().text()).isEmpty();
  }

  /** So that the unit asks the DHCP server at once, instead of after half of its lease. */
  private void renewLease() {
    world.bench().network().down();
    world.pass(MOMENT);
    world.bench().network().up();
    world.pass(MOMENT);
  }

  private static Optional<String> unlessEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  private static String json(String servers) {
    return words(servers).stream()
        .map(server -> "\"" + server + "\"")
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
