package dev.vestibule.device.kernel.net;

import java.time.Duration;
import java.util.Optional;

/**
 * What a DHCP server gives to a host for a while. Source: RFC 2131.
 *
 * @param address IPv4
 * @param router to whoever is not on the subnet
 * @param options what the server tells besides
 * @param time how long it lasts unless it is renewed; the host asks again after half of it
 */
public record Lease(
    HostAddress address, Optional<String> router, DhcpOptions options, Duration time) {

  public Lease {
    if (!time.isPositive()) throw new IllegalArgumentException("a lease of " + time);
  }
}
