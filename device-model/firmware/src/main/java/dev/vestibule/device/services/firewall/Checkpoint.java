package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.net.Gate;
import dev.vestibule.hal.MacAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Stands at the network's gate. Asked from the network's threads while the device's loop changes
 * the rules, and limits count: so one at a time.
 */
final class Checkpoint implements Gate {

  private final LongSupplier nanos;
  private final Function<InetAddress, Optional<MacAddress>> neighbours;
  private Optional<RuleSet> rules = Optional.empty();

  /**
   * @param nanos monotonic time of the device
   * @param neighbours MAC addresses as far as they are known
   */
  Checkpoint(LongSupplier nanos, Function<InetAddress, Optional<MacAddress>> neighbours) {
    this.nanos = nanos;
    this.neighbours = neighbours;
  }

  /** From now on these rules hold; without any, everything passes. */
  synchronized void enforce(Optional<RuleSet> rules) {
    this.rules = rules;
  }

  @Override
  public synchronized boolean admits(Arrival arrival) {
    return rules
        .map(set -> set.decide(packet(arrival), nanos.getAsLong()) == Policy.ACCEPT)
        .orElse(true);
  }

  private Packet packet(Arrival arrival) {
    String host = arrival.from().host();
    InetAddress source =
        AddressRange.address(host.split("%", 2)[0]) // Without the zone of a link-local address.
            .map(Checkpoint::inet)
            .orElseGet(InetAddress::getLoopbackAddress);
    return new Packet(
        arrival.transport(),
        source,
        arrival.from().port(),
        arrival.port(),
        neighbours.apply(source),
        type(arrival));
  }

  /** Connections are unicast; of datagrams the gate does not tell where they were sent to. */
  private static Optional<PacketType> type(Arrival arrival) {
    return switch (arrival.transport()) {
      case TCP -> Optional.of(PacketType.UNICAST);
      case UDP -> Optional.empty();
    };
  }

  private static InetAddress inet(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
