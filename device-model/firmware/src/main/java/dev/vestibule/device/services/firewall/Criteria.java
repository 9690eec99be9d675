package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.net.PacketType;
import dev.vestibule.hal.MacAddress;
import java.util.Optional;

/** Which packets a rule is about: those that meet all criteria that are there. */
public record Criteria(
    Optional<AddressRange> addresses,
    Optional<MacAddress> mac,
    Optional<Ports> ports,
    Optional<PacketType> type) {

  /** Whether a packet meets them; what the network does not tell meets none. */
  boolean meet(Packet packet) {
    return addresses.filter(range -> !range.holds(packet.source())).isEmpty()
        && ports.filter(wanted -> !wanted.hold(packet)).isEmpty()
        && (mac.isEmpty() || mac.equals(packet.mac()))
        && type.filter(wanted -> wanted != packet.type()).isEmpty();
  }

  /** Whether they are about every packet. */
  boolean none() {
    return addresses.isEmpty() && mac.isEmpty() && ports.isEmpty() && type.isEmpty();
  }
}
