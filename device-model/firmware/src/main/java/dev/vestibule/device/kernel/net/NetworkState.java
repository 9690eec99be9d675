package dev.vestibule.device.kernel.net;

import java.util.List;
import java.util.Optional;

/**
 * The device's place in the network as it is now.
 *
 * @param hostName without domain
 * @param addresses of the interface, the one it is usually reached under first
 * @param nameServers addresses of DNS servers, in the order they are asked
 * @param searchDomains completing names that are not fully qualified
 * @param domainName the device's domain; empty if it has none
 * @param dhcp what the DHCP server told; empty while no lease is held
 * @param dhcpIpv6 what the DHCPv6 server told
 * @param proxies for HTTP that goes out
 */
public record NetworkState(
    String hostName,
    List<Held> addresses,
    Optional<String> router,
    List<String> nameServers,
    List<String> searchDomains,
    String domainName,
    Optional<DhcpOptions> dhcp,
    Optional<DhcpOptions> dhcpIpv6,
    Proxies proxies) {

  /** Where an address came from. */
  public enum Origin {
    STATIC,
    DHCP,
    LINK_LOCAL,
    RA
  }

  /** How far an address can be used. */
  public enum Scope {
    GLOBAL,
    LINK
  }

  /** An address of the interface. */
  public record Held(HostAddress address, Origin origin, Scope scope) {}

  /**
   * Proxies for HTTP that goes out; empty texts mean none.
   *
   * @param http URL for {@code http:}
   * @param https URL for {@code https:}
   * @param except hosts that are reached without
   */
  public record Proxies(String http, String https, String except) {

    /** Everything goes out directly. */
    public static final Proxies NONE = new Proxies("", "", "");

    /** A URL may hold a password, which is nobody's business. */
    @Override
    public String toString() {
      return "Proxies[except=" + except + "]";
    }
  }

  public NetworkState {
    addresses = List.copyOf(addresses);
    nameServers = List.copyOf(nameServers);
    searchDomains = List.copyOf(searchDomains);
  }

  /** Before anything is known. */
  static NetworkState unknown() {
    return new NetworkState(
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        Optional.empty(),
        Proxies.NONE);
  }

  /** The first address that is IPv6, or is not. */
  public Optional<Held> first(boolean ipv6) {
    return addresses.stream().filter(held -> held.address.isIpv6() == ipv6).findFirst();
  }
}
