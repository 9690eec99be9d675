package dev.vestibule.device.kernel.net;

import java.util.List;
import java.util.Optional;

/**
 * What a DHCP server tells a host beside its address. Source: RFC 2132, RFC 3397, RFC 4833; for
 * IPv6 RFC 8415, RFC 3646 and RFC 5908.
 *
 * @param nameServers addresses of DNS servers
 * @param domainName the host's domain; empty if the server does not say
 * @param searchDomains completing names that are not fully qualified
 * @param hostName what the host shall be called
 * @param ntpServers names or addresses
 * @param posixTimeZone option 100, or 41 for IPv6, such as {@code CET-1CEST,M3.5.0,M10.5.0/3}
 * @param timeZone option 101, or 42 for IPv6, such as {@code Europe/Stockholm}
 */
public record DhcpOptions(
    List<String> nameServers,
    String domainName,
    List<String> searchDomains,
    Optional<String> hostName,
    List<String> ntpServers,
    Optional<String> posixTimeZone,
    Optional<String> timeZone) {

  /** A server that tells nothing. */
  public static final DhcpOptions NONE =
      new DhcpOptions(
          List.of(),
          "",
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  public DhcpOptions {
    nameServers = List.copyOf(nameServers);
    searchDomains = List.copyOf(searchDomains);
    ntpServers = List.copyOf(ntpServers);
  }
}
