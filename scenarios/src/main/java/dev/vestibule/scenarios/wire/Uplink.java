package dev.vestibule.scenarios.wire;

import dev.vestibule.device.kernel.net.Lease;
import dev.vestibule.device.kernel.net.Neighbourhood;
import dev.vestibule.device.kernel.net.RouterAdvertisement;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.virtual.link.SwitchPort;
import java.util.Optional;
import java.util.OptionalInt;

/** The network on site behind a switch port: what the port does not carry gets no answer. */
record Uplink(Lan lan, SwitchPort port) implements Neighbourhood {

  /** A way to the network that the port finds its hosts by, too. */
  static Uplink through(Cable cable, Lan lan) {
    cable.port().leadsTo(lan::station);
    return new Uplink(lan, cable.port());
  }

  @Override
  public Optional<Lease> lease(MacAddress client, String hostName, OptionalInt vlan) {
    boolean carried = vlan.isPresent() ? port.carries(vlan.getAsInt()) : port.forwards();
    return carried ? lan.lease(client, hostName, vlan) : Optional.empty();
  }

  @Override
  public Optional<RouterAdvertisement> advertisement() {
    return port.forwards() ? lan.advertisement() : Optional.empty();
  }

  @Override
  public Optional<MacAddress> mac(String address) {
    return lan.mac(address);
  }
}
