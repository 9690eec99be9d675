package dev.vestibule.device.services.time;

import java.util.List;
import java.util.Optional;

/**
 * What a DHCP server tells about time. Source: RFC 2132, RFC 4833, RFC 5908.
 *
 * @param ntpServers names or addresses
 * @param iana option 101, or 42 for IPv6, such as {@code Europe/Stockholm}
 * @param posix option 100, or 41 for IPv6, such as {@code CET-1CEST,M3.5.0,M10.5.0/3}
 */
public record DhcpTime(List<String> ntpServers, Optional<String> iana, Optional<String> posix) {

  /** A server that tells nothing, or none at all. */
  public static final DhcpTime NOTHING =
      new DhcpTime(List.of(), Optional.empty(), Optional.empty());

  public DhcpTime {
    ntpServers = List.copyOf(ntpServers);
  }

  /** Whoever holds the leases. */
  public interface Leases {

    /** No DHCP at all. */
    Leases NONE =
        new Leases() {
          @Override
          public DhcpTime ipv4() {
            return NOTHING;
          }

          @Override
          public DhcpTime ipv6() {
            return NOTHING;
          }

          @Override
          public void watch(Runnable watcher) {}
        };

    /** What the DHCPv4 server tells now. */
    DhcpTime ipv4();

    /** What the DHCPv6 server tells now. */
    DhcpTime ipv6();

    /** Calls the watcher, in the loop, after each change. */
    void watch(Runnable watcher);
  }
}
