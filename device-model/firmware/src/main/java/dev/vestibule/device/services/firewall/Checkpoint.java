package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.net.Gate;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.Transport;
import dev.vestibule.hal.MacAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Stands at the network's gate, and lets the answers to what the unit asked pass as a stateful
 * firewall does. Asked from the network's threads while the device's loop changes the rules, and
 * limits count: so one at a time.
 */
final class Checkpoint implements Gate {

  /** How long a talk of datagrams may be silent. Source: Linux, nf_conntrack_udp_timeout. */
  private static final long SILENCE = Duration.ofSeconds(30).toNanos();

  private static final int MOST_TALKS = 4_096;

  /** What the unit has asked whom, from which of its ports. */
  private record Talk(NetAddress peer, int port) {}

  private final Map<Talk, Long> asked =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Talk, Long> eldest) {
          return size() > MOST_TALKS;
        }
      };
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
    return rules.isEmpty() || answers(arrival) || judged(arrival);
  }

  @Override
  public synchronized void left(NetAddress to, int port) {
    if (rules.isPresent()) asked.put(new Talk(to, port), nanos.getAsLong());
  }

  /** Whether the unit itself has asked for this: then no rule is about it. */
  private boolean answers(Arrival arrival) {
    if (arrival.transport() == Transport.TCP) return false;
    var talk = new Talk(arrival.from(), arrival.port());
    Long since = asked.get(talk);
    if (since == null || nanos.getAsLong() - since >= SILENCE) return false;
    asked.put(talk, nanos.getAsLong());
    return true;
  }

  private boolean judged(Arrival arrival) {
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
        arrival.type());
  }

  private static InetAddress inet(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
