package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.net.Transport;
import java.util.Set;

/**
 * The unit's ports from one to another, both included.
 *
 * @param transports what carries them
 */
public record Ports(Set<Transport> transports, int first, int last) {

  boolean hold(Packet packet) {
    return transports.contains(packet.transport())
        && packet.port() >= first
        && packet.port() <= last;
  }
}
