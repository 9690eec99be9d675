package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.NetworkSwitch;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Set;

/** The switch that the unit is plugged into, and who else is on its network. */
public final class SwitchSteps {

  private final World world;
  private final NetworkSwitch switchOnSite;

  public SwitchSteps(World world) {
    this.world = world;
    switchOnSite = world.networkSwitch();
  }

  @When("the switch listens to {word} only")
  public void listensTo(String protocol) {
    switchOnSite.listensTo(protocol);
  }

  @When("the switch grants the power that is asked for over LLDP or CDP")
  public void grantsWhatIsAskedFor() {
    switchOnSite.grantsWhatIsAskedFor();
  }

  @When("the switch is configured for hardware PoE power negotiation only")
  public void classifiesInHardware() {
    switchOnSite.classifiesInHardware();
  }

  @When("the switch lets in only {string} by IEEE 802.1X")
  public void letsIn(String identity) {
    switchOnSite.letsIn(identity);
  }

  @Then("the switch port is {word}")
  public void portIs(String state) {
    assertThat(world.bench().view().network().switchPort().open()).isEqualTo(state.equals("open"));
  }

  @When("the switch carries VLAN {int}")
  public void carries(int vlan) {
    switchOnSite.carries(Set.of(vlan));
  }

  @Given("a DHCP server on VLAN {int} gives out {word}")
  public void dhcpGives(int vlan, String address) {
    switchOnSite.dhcpGives(vlan, address);
  }

  @Given("the computer at {word} has the MAC address {word}")
  public void station(String address, String mac) {
    switchOnSite.station(address, mac);
  }

  @Given("another computer has the address {word}")
  public void anotherHas(String address) {
    switchOnSite.anotherHas(address);
  }

  @Then("the switch sees {string}")
  public void sees(String neighbour) {
    assertThat(switchOnSite.neighbour()).isEqualTo(neighbour);
  }

  @Then("the switch sees nobody")
  public void seesNobody() {
    assertThat(switchOnSite.neighbour()).isEmpty();
  }

  @Then("the unit describes itself as {string} and asks for {double} W")
  public void describes(String description, double watts) {
    assertThat(switchOnSite.description()).isEqualTo(description);
    assertThat(switchOnSite.watts()).isEqualTo(watts);
  }

  @Then("the switch heard {string}")
  public void heard(String mac) {
    assertThat(world.bench().view().network().switchPort().macs()).contains(mac);
  }

  @Then("the switch did not hear {string}")
  public void didNotHear(String mac) {
    assertThat(world.bench().view().network().switchPort().macs()).doesNotContain(mac);
  }
}
