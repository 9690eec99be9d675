package dev.vestibule.scenarios.world;

import dev.vestibule.device.kernel.net.DhcpOptions;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Lease;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.RouterAdvertisement;
import dev.vestibule.device.protocols.dns.DnsUpdate;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.scenarios.wire.Lan;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The network the installer finds on site, and whoever else is on it. */
public final class NetworkEnvironment {

  private static final String IPV6_ROUTER = "fe80::1";
  private static final String IPV6_PREFIX = "2001:db8:1::";

  private static final int DNS = 53;

  private final Supplier<Twin> unit;
  private final List<byte[]> updates = new CopyOnWriteArrayList<>();

  NetworkEnvironment(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** Switches the DHCP server off. */
  public void dhcpOff() {
    lan().dhcp(false);
  }

  /** The DHCP server is on, and gives out this address for this long. */
  public void dhcpGives(String address, int prefixLength, Duration time) {
    Lease now = lan().offer();
    lan()
        .offer(
            new Lease(new HostAddress(address, prefixLength), now.router(), now.options(), time));
    lan().dhcp(true);
  }

  /** The DHCP server tells this host name. */
  public void dhcpNames(String hostName) {
    change(draft -> draft.hostName = Optional.of(hostName));
  }

  /** The DHCP server tells these DNS servers and search domains. */
  public void dhcpResolves(List<String> nameServers, List<String> searchDomains) {
    change(
        draft -> {
          draft.nameServers = nameServers;
          draft.searchDomains = searchDomains;
        });
  }

  /** The DHCP server tells these NTP servers. */
  public void dhcpTells(List<String> ntpServers) {
    change(draft -> draft.ntpServers = ntpServers);
  }

  /** The DHCP server tells these time zones, options 100 and 101. */
  public void dhcpTells(Optional<String> posixTimeZone, Optional<String> timeZone) {
    change(
        draft -> {
          draft.posixTimeZone = posixTimeZone;
          draft.timeZone = timeZone;
        });
  }

  /** A DHCPv6 server tells these time zones, options 41 and 42. */
  public void dhcpIpv6Tells(Optional<String> posixTimeZone, Optional<String> timeZone) {
    var draft = new DhcpDraft(DhcpOptions.NONE);
    draft.posixTimeZone = posixTimeZone;
    draft.timeZone = timeZone;
    Optional<DhcpOptions> told = Optional.of(draft.options());
    lan().ipv6(Optional.of(new RouterAdvertisement(IPV6_PREFIX, IPV6_ROUTER, told)));
  }

  /** The router tells all hosts this IPv6 prefix of 64 bits. */
  public void routerAdvertises(String prefix) {
    lan().ipv6(Optional.of(new RouterAdvertisement(prefix, IPV6_ROUTER, Optional.empty())));
  }

  /** Puts a DNS server on the network that notes the updates it is sent. */
  public void dnsServer(String address) {
    updates.clear();
    unit.get().wires().host(address).datagrams(DNS, datagram -> updates.add(datagram.payload()));
  }

  /** Whether the DNS server was last told this. */
  public boolean dnsWasTold(String name, String address, int ttl) {
    byte[] last = updates.isEmpty() ? new byte[0] : updates.getLast();
    String zone = name.substring(name.indexOf('.') + 1);
    var expected =
        new DnsUpdate(0, zone, name, ttl, List.of(new HostAddress(address, 0).inet())).encode();
    return last.length == expected.length
        && Arrays.equals(last, 2, last.length, expected, 2, expected.length);
  }

  /** Whether a computer reaches a port of the unit, wherever the unit is. */
  public boolean reaches(String from, int port) {
    return unit.get().reach(port).filter(at -> unit.get().neighbours().reach(from, at)).isPresent();
  }

  /** Whether a computer at one address reaches the unit's web server under another. */
  public boolean reaches(String from, String address) {
    return unit.get().neighbours().reach(from, new NetAddress(address, Twin.HTTP));
  }

  private void change(Consumer<DhcpDraft> change) {
    Lease now = lan().offer();
    var draft = new DhcpDraft(now.options());
    change.accept(draft);
    lan().offer(new Lease(now.address(), now.router(), draft.options(), now.time()));
  }

  private Lan lan() {
    return unit.get().wires().lan();
  }
}
