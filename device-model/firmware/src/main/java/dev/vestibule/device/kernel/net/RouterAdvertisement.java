package dev.vestibule.device.kernel.net;

import java.util.Optional;

/**
 * What an IPv6 router tells all hosts of its wire. Source: RFC 4861, RFC 4862.
 *
 * @param prefix of 64 bits, such as {@code 2001:db8:1::}, to which hosts add their own half
 * @param router its link-local address
 * @param options of the DHCPv6 server, if there is one
 */
public record RouterAdvertisement(String prefix, String router, Optional<DhcpOptions> options) {

  public RouterAdvertisement {
    if (!HostAddress.isIpv6(prefix)) throw new IllegalArgumentException("no prefix: " + prefix);
    if (!HostAddress.isIpv6(router)) throw new IllegalArgumentException("no router: " + router);
  }
}
