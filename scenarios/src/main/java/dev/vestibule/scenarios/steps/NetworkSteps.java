package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.NetworkEnvironment;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;

/** The network on site: DHCP, routers, and computers that look for the unit. */
public final class NetworkSteps {

  private static final String NEIGHBOUR = "192.168.0.7";
  private static final String IPV6_NEIGHBOUR = "2001:db8:1::7";
  private static final Duration DAY = Duration.ofDays(1);

  private final World world;
  private final NetworkEnvironment network;

  public NetworkSteps(World world) {
    this.world = world;
    network = world.network();
  }

  @Given("a factory-fresh door station with AXIS OS {word}")
  public void withOs(String version) {
    world.unitWithOs(version);
  }

  @When("the DHCP server is switched off")
  public void dhcpOff() {
    network.dhcpOff();
  }

  @When("the DHCP server gives out {word} for {int} minutes")
  public void dhcpGives(String address, int minutes) {
    network.dhcpGives(address, 24, Duration.ofMinutes(minutes));
  }

  @When("the DHCP server gives out {word}")
  public void dhcpGives(String address) {
    network.dhcpGives(address, 24, DAY);
  }

  @When("the DHCP server gives the hostname {string}")
  public void dhcpNames(String hostName) {
    network.dhcpNames(hostName);
  }

  @When("the DHCP server tells the DNS server {word} and the search domain {word}")
  public void dhcpResolves(String server, String domain) {
    network.dhcpResolves(List.of(server), List.of(domain));
  }

  @When("the router advertises the IPv6 prefix {word}")
  public void routerAdvertises(String prefix) {
    network.routerAdvertises(prefix);
  }

  @When("the network cable is pulled out and plugged in again")
  public void replugged() {
    world.bench().network().down();
    world.pass(Duration.ofSeconds(1));
    world.bench().network().up();
    world.pass(Duration.ofSeconds(1));
  }

  @Given("a DNS server at {word}")
  public void dnsServer(String address) {
    network.dnsServer(address);
  }

  @Then("the DNS server was told that {string} is {word} for {int} seconds")
  public void dnsWasTold(String name, String address, int ttl) {
    assertThat(network.dnsWasTold(name, address, ttl)).as("told").isTrue();
  }

  @Then("the unit is reached at {word}")
  public void isReachedAt(String address) {
    assertThat(network.reaches(neighbour(address), address)).as("reached at " + address).isTrue();
  }

  @Then("the unit is not reached at {word}")
  public void isNotReachedAt(String address) {
    assertThat(network.reaches(neighbour(address), address)).as("reached at " + address).isFalse();
  }

  private static String neighbour(String address) {
    return address.contains(":") ? IPV6_NEIGHBOUR : NEIGHBOUR;
  }

  @Then("a computer at {word} reaches the unit at {word}")
  public void reaches(String from, String address) {
    assertThat(network.reaches(from, address)).as("reached from " + from).isTrue();
  }

  @Then("a computer at {word} does not reach the unit at {word}")
  public void doesNotReach(String from, String address) {
    assertThat(network.reaches(from, address)).as("reached from " + from).isFalse();
  }
}
