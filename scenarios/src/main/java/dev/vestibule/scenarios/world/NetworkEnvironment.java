package dev.vestibule.scenarios.world;

import dev.vestibule.device.kernel.net.DhcpOptions;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Lease;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.RouterAdvertisement;
import dev.vestibule.device.protocols.dns.DnsUpdate;
import dev.vestibule.scenarios.peer.NameServer;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.scenarios.wire.Lan;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The network the installer finds on site, and whoever else is on it. */
public final class NetworkEnvironment {

  private static final String IPV6_ROUTER = "fe80::1";
  private static final String IPV6_PREFIX = "2001:db8:1::";

  private static final String ROUTER = "192.168.0.1";

  private final Supplier<Twin> unit;
  private Optional<NameServer> nameServer = Optional.empty();

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
    options(
        it ->
            new DhcpOptions(
                it.nameServers(),
                it.domainName(),
                it.searchDomains(),
                Optional.of(hostName),
                it.ntpServers(),
                it.posixTimeZone(),
                it.timeZone()));
  }

  /** The DHCP server tells these DNS servers and search domains. */
  public void dhcpResolves(List<String> nameServers, List<String> searchDomains) {
    options(
        it ->
            new DhcpOptions(
                nameServers,
                it.domainName(),
                searchDomains,
                it.hostName(),
                it.ntpServers(),
                it.posixTimeZone(),
                it.timeZone()));
  }

  /** The DHCP server tells these NTP servers. */
  public void dhcpTells(List<String> ntpServers) {
    options(
        it ->
            new DhcpOptions(
                it.nameServers(),
                it.domainName(),
                it.searchDomains(),
                it.hostName(),
                ntpServers,
                it.posixTimeZone(),
                it.timeZone()));
  }

  /** The DHCP server tells these time zones, options 100 and 101. */
  public void dhcpTells(Optional<String> posixTimeZone, Optional<String> timeZone) {
    options(
        it ->
            new DhcpOptions(
                it.nameServers(),
                it.domainName(),
                it.searchDomains(),
                it.hostName(),
                it.ntpServers(),
                posixTimeZone,
                timeZone));
  }

  /** A DHCPv6 server tells these time zones, options 41 and 42. */
  public void dhcpIpv6Tells(Optional<String> posixTimeZone, Optional<String> timeZone) {
    var options =
        new DhcpOptions(
            List.of(), "", List.of(), Optional.empty(), List.of(), posixTimeZone, timeZone);
    lan()
        .ipv6(Optional.of(new RouterAdvertisement(IPV6_PREFIX, IPV6_ROUTER, Optional.of(options))));
  }

  /** The router tells all hosts this IPv6 prefix of 64 bits. */
  public void routerAdvertises(String prefix) {
    lan().ipv6(Optional.of(new RouterAdvertisement(prefix, IPV6_ROUTER, Optional.empty())));
  }

  /** Puts a DNS server on the network. */
  public void dnsServer(String address) {
    nameServer = Optional.of(new NameServer(unit.get().wires().host(address)));
  }

  /** The DNS server that was put there last; one at the router if none was. */
  public NameServer nameServer() {
    if (nameServer.isEmpty()) dnsServer(ROUTER);
    return nameServer.orElseThrow();
  }

  /** Whether the DNS server was last told this. */
  public boolean dnsWasTold(String name, String address, int ttl) {
    List<byte[]> updates = nameServer().others();
    byte[] last = updates.isEmpty() ? new byte[0] : updates.getLast();
    String zone = name.substring(name.indexOf('.') + 1);
    var expected =
        new DnsUpdate(0, zone, name, ttl, List.of(new HostAddress(address, 0).inet())).encode();
    return last.length == expected.length
        && Arrays.equals(last, 2, last.length, expected, 2, expected.length);
  }

  /** Whether a computer at one address reaches the unit's web server under another. */
  public boolean reaches(String from, String address) {
    return wires(from, address).isPresent();
  }

  private Optional<Channel> wires(String from, String address) {
    CompletableFuture<Optional<Channel>> dialled =
        unit.get()
            .wires()
            .host(from)
            .dial(new NetAddress(address, Twin.HTTP), new Nothing())
            .thenApply(Optional::of)
            .exceptionally(unanswered -> Optional.empty());
    Optional<Channel> channel = unit.get().wires().await(dialled).flatMap(it -> it);
    channel.ifPresent(Channel::close);
    return channel;
  }

  private void options(UnaryOperator<DhcpOptions> change) {
    Lease now = lan().offer();
    lan().offer(new Lease(now.address(), now.router(), change.apply(now.options()), now.time()));
  }

  private Lan lan() {
    return unit.get().wires().lan();
  }

  private static final class Nothing extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) {
      // Whoever only knocks says nothing.
    }
  }
}
