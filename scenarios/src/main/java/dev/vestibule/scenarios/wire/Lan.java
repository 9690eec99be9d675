package dev.vestibule.scenarios.wire;

import dev.vestibule.device.kernel.net.DhcpOptions;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Lease;
import dev.vestibule.device.kernel.net.Neighbourhood;
import dev.vestibule.device.kernel.net.RouterAdvertisement;
import dev.vestibule.hal.MacAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The network environment an installer finds: a DHCP server and perhaps an IPv6 router. Both can be
 * switched on and off, and changed, at any time and from any thread.
 */
public final class Lan implements Neighbourhood {

  /** Where a unit stands unless a scenario says otherwise. */
  public static final HostAddress USUAL = new HostAddress("192.168.0.90", 24);

  private static final String ROUTER = "192.168.0.1";
  private static final Duration DAY = Duration.ofDays(1);

  private volatile Lease offer;
  private volatile boolean dhcp;
  private volatile Optional<RouterAdvertisement> advertisement = Optional.empty();

  private Lan(Lease offer, boolean dhcp) {
    this.offer = offer;
    this.dhcp = dhcp;
  }

  /** A home network whose router gives out addresses for a day. */
  static Lan usual() {
    var options =
        new DhcpOptions(
            List.of(ROUTER),
            "lan",
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Lan(new Lease(USUAL, Optional.of(ROUTER), options, DAY), true);
  }

  /** A server that gives out this one address and nothing else. */
  static Lan of(HostAddress address) {
    return new Lan(new Lease(address, Optional.empty(), DhcpOptions.NONE, DAY), true);
  }

  /** No server at all. */
  static Lan without() {
    return new Lan(new Lease(USUAL, Optional.empty(), DhcpOptions.NONE, DAY), false);
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

  @Override
  public Optional<Lease> lease(MacAddress client, String hostName) {
    return dhcp ? Optional.of(offer) : Optional.empty();
  }

  @Override
  public Optional<RouterAdvertisement> advertisement() {
    return advertisement;
  }
}
