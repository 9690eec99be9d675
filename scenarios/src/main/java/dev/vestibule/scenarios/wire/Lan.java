package dev.vestibule.scenarios.wire;

import dev.vestibule.device.kernel.net.DhcpOptions;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Lease;
import dev.vestibule.device.kernel.net.Neighbourhood;
import dev.vestibule.device.kernel.net.RouterAdvertisement;
import dev.vestibule.hal.MacAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The network environment an installer finds: a DHCP server and perhaps an IPv6 router. Both can be
 * switched on and off, and changed, at any time and from any thread.
 */
public final class Lan implements Neighbourhood {

  /** Where a unit stands unless a scenario says otherwise. */
  public static final HostAddress USUAL = new HostAddress("192.168.0.90", 24);

  private static final String ROUTER = "192.168.0.1";
  private static final Duration DAY = Duration.ofDays(1);
  private static final Function<String, Optional<MacAddress>> UNKNOWN = host -> Optional.empty();

  private volatile Lease offer;
  private volatile boolean dhcp;
  private final Map<Integer, Lease> vlanOffers = new ConcurrentHashMap<>();
  private final Map<String, MacAddress> stations = new ConcurrentHashMap<>();
  private final Function<String, Optional<MacAddress>> known;
  private volatile Optional<RouterAdvertisement> advertisement = Optional.empty();

  private Lan(Lease offer, boolean dhcp, Function<String, Optional<MacAddress>> known) {
    this.known = known;
    this.offer = offer;
    this.dhcp = dhcp;
  }

  /**
   * A home network whose router gives out addresses for a day.
   *
   * @param known MAC addresses of hosts, as far as the wires know them
   */
  static Lan usual(Function<String, Optional<MacAddress>> known) {
    var options =
        new DhcpOptions(
            List.of(ROUTER),
            "lan",
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Lan(new Lease(USUAL, Optional.of(ROUTER), options, DAY), true, known);
  }

  /** A server that gives out this one address and nothing else. */
  static Lan of(HostAddress address) {
    return new Lan(new Lease(address, Optional.empty(), DhcpOptions.NONE, DAY), true, UNKNOWN);
  }

  /** No server at all. */
  static Lan without() {
    return new Lan(new Lease(USUAL, Optional.empty(), DhcpOptions.NONE, DAY), false, UNKNOWN);
  }

  /** Switches the DHCP server on or off. */
  public void dhcp(boolean on) {
    dhcp = on;
  }

  /** The DHCP server gives this out from now on, while it is on. */
  public void offer(Lease lease) {
    offer = lease;
  }

  /** What the DHCP server gives out while it is on. */
  public Lease offer() {
    return offer;
  }

  /** The IPv6 router tells this from now on; empty switches it off. */
  public void ipv6(Optional<RouterAdvertisement> advertisement) {
    this.advertisement = advertisement;
  }

  /** A DHCP server gives this out on a virtual LAN from now on. */
  public void offer(int vlan, Lease lease) {
    vlanOffers.put(vlan, lease);
  }

  /** The host of this address has this MAC address from now on. */
  public void station(String address, MacAddress mac) {
    stations.put(address, mac);
  }

  /** Who answers under an IPv4 address; everybody is on the network without a tag. */
  Optional<MacAddress> station(OptionalInt vlan, String address) {
    return vlan.isPresent() ? Optional.empty() : mac(address);
  }

  @Override
  public Optional<Lease> lease(MacAddress client, String hostName, OptionalInt vlan) {
    if (vlan.isPresent()) return Optional.ofNullable(vlanOffers.get(vlan.getAsInt()));
    return dhcp ? Optional.of(offer) : Optional.empty();
  }

  @Override
  public Optional<MacAddress> mac(String address) {
    return Optional.ofNullable(stations.get(address)).or(() -> known.apply(address));
  }

  @Override
  public Optional<RouterAdvertisement> advertisement() {
    return advertisement;
  }
}
