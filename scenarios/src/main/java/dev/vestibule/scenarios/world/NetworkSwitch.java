package dev.vestibule.scenarios.world;

import dev.vestibule.device.kernel.net.DhcpOptions;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Lease;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.scenarios.peer.IdentityServer;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.bench.SwitchHand;
import dev.vestibule.virtual.link.Announcement;
import dev.vestibule.virtual.link.Discovery;
import dev.vestibule.virtual.link.PoeNegotiation;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The switch on site that the unit is plugged into, and what a network administrator does to it.
 */
public final class NetworkSwitch {

  private static final Duration DAY = Duration.ofDays(1);

  private final Supplier<Twin> unit;

  NetworkSwitch(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** Listens to one of {@code LLDP} and {@code CDP} alone, or to {@code nothing}. */
  public void listensTo(String word) {
    hand()
        .listensTo(
            word.equals("nothing")
                ? EnumSet.noneOf(Discovery.class)
                : Set.of(Discovery.valueOf(word)));
  }

  /** Grants power as the unit asks for it over LLDP or CDP. */
  public void grantsWhatIsAskedFor() {
    hand().poe(PoeNegotiation.LINK_LAYER);
  }

  /** Grants power by classification in hardware only. */
  public void classifiesInHardware() {
    hand().poe(PoeNegotiation.HARDWARE);
  }

  /** Lets in only who has this EAP identity. */
  public void letsIn(String identity) {
    hand().asks(new IdentityServer(identity));
  }

  /** Carries these virtual LANs. */
  public void carries(Set<Integer> vlans) {
    hand().carries(vlans);
  }

  /** A DHCP server on a virtual LAN gives out this address. */
  public void dhcpGives(int vlan, String address) {
    unit.get()
        .wires()
        .lan()
        .offer(
            vlan, new Lease(new HostAddress(address, 24), Optional.empty(), DhcpOptions.NONE, DAY));
  }

  /** A computer with this address and MAC address is on the network. */
  public void station(String address, String mac) {
    unit.get().wires().lan().station(address, MacAddress.parse(mac));
  }

  /** Another computer has this address. */
  public void anotherHas(String address) {
    unit.get().wires().host(address);
  }

  /** What the unit tells the switch, such as {@code LLDP axis-b8a44f000001}; empty if nothing. */
  public String neighbour() {
    return hand().neighbour().map(it -> it.by() + " " + it.name()).orElse("");
  }

  /** How the unit describes itself to the switch. */
  public String description() {
    return hand().neighbour().map(Announcement::description).orElse("");
  }

  /** Watts that the unit asks for. */
  public double watts() {
    return hand().neighbour().map(it -> it.milliwatts().orElse(0)).orElse(0) / 1_000.0;
  }

  private SwitchHand hand() {
    return unit.get().bench().switchPort();
  }
}
