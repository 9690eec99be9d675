package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Connections;
import dev.vestibule.device.kernel.net.DhcpOptions;
import dev.vestibule.device.kernel.net.Ethernet;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Lease;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetworkState;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.kernel.net.NetworkState.Origin;
import dev.vestibule.device.kernel.net.NetworkState.Proxies;
import dev.vestibule.device.kernel.net.NetworkState.Scope;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.Recorder;
import dev.vestibule.device.kernel.net.RouterAdvertisement;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.services.network.link.AddressWatch;
import dev.vestibule.device.services.network.link.LinkDiscovery;
import dev.vestibule.device.services.network.link.Portrait;
import dev.vestibule.hal.Identity;
import dev.vestibule.hal.NetworkInterface;
import dev.vestibule.hal.NetworkInterface.Link;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/** Gives the unit its addresses and its name. Source: user manual, System > Network. */
public final class NetworkService implements Service {

  /** So that whoever changed the address still gets the answer. Source: assumed. */
  private static final Duration BEFORE_CHANGE = Duration.ofMillis(500);

  private final Kernel kernel;
  private final Net net;
  private final NetworkInterface connector;
  private final NetworkStatus status;
  private final NetworkSettings settings;
  private final NetworkTopics topics;
  private final NetworkViews views;
  private final NetworkTrace trace;
  private final NetworkApi api;
  private final DnsRegistration dns;
  private final Ethernet ethernet;
  private final Supplicant supplicant;
  private final LinkDiscovery discovery;
  private final AddressWatch watch;
  private final Vlans vlans;
  private final ConnectionList connections;
  private final Interface own;
  private final DhcpClient dhcp;
  private Proxies proxies = Proxies.NONE;
  private Optional<Timer> change = Optional.empty();

  /**
   * @param recorder sees what goes through the net
   * @param version of AXIS OS, such as {@code 12.8.52}
   * @param status is told each change
   * @param connections what the unit has open
   * @param portrait how it shows itself on the link
   */
  public NetworkService(
      Kernel kernel,
      Net net,
      Recorder recorder,
      NetworkInterface connector,
      Identity identity,
      String version,
      NetworkStatus status,
      Connections connections,
      Portrait portrait) {
    this.kernel = kernel;
    this.net = net;
    this.connector = connector;
    this.status = status;
    settings = NetworkSettings.of(kernel.parameters(), version, identity.serialNumber());
    topics = new NetworkTopics(kernel.events(), NetworkInfo.DEVICE);
    trace = new NetworkTrace(kernel.loop(), recorder);
    ethernet = new Ethernet(connector, kernel.loop(), recorder);
    supplicant = new Supplicant(kernel, ethernet, settings, this::begin);
    views = new NetworkViews(settings, status, supplicant, connector.mac().toString());
    discovery = new LinkDiscovery(kernel, ethernet, status, portrait);
    watch = new AddressWatch(kernel, ethernet);
    vlans =
        new Vlans(
            kernel.loop(),
            kernel
                .store()
                .document("vlans", Codec.json(new TypeReference<List<Vlan>>() {}), List.<Vlan>of()),
            this::askDhcp,
            this::conclude);
    api =
        new NetworkApi(
            settings, new NetworkInfo(settings, status, connector, vlans, supplicant), vlans);
    this.connections = new ConnectionList(connections, Logs::process);
    dns = new DnsRegistration(settings, net, kernel.journal());
    own = new Interface(connector.mac());
    dhcp = new DhcpClient(kernel.loop(), () -> askDhcp(OptionalInt.empty()), this::conclude);
  }

  @Override
  public void declare() {
    settings.declare();
    views.declare(kernel.parameters());
    topics.declare();
    kernel.report().offer(NetworkTrace.COMMAND, trace::handle);
    discovery.declare();
    kernel.endpoints().declare(api.declared());
    kernel.endpoints().declare(connections.declared());
  }

  @Override
  public void start() {
    proxies =
        new Proxies(
            settings.get(NetworkSettings.HTTP_PROXY),
            settings.get(NetworkSettings.HTTPS_PROXY),
            settings.get(NetworkSettings.NO_PROXY));
    topics.link(linked(), true);
    connector.link().watch(change -> kernel.loop().post(() -> linkChanged(change.value())));
    settings.watch(this::changed);
    ethernet.start();
    watch.start();
    begin();
    supplicant.start();
    discovery.start();
  }

  @Override
  public void stop() {
    dns.stop();
  }

  private void linkChanged(Link link) {
    topics.link(link == Link.UP, false);
    if (link == Link.DOWN) return;
    begin();
    supplicant.linkChanged();
    discovery.linkChanged();
  }

  private void changed() {
    change.ifPresent(Timer::cancel);
    change = Optional.of(kernel.loop().after(BEFORE_CHANGE, this::begin));
  }

  private void begin() {
    if (byDhcp()) dhcp.ask();
    else dhcp.stop();
    vlans.ask();
    conclude();
  }

  private boolean byDhcp() {
    return settings.get(NetworkSettings.IPV4)
        && settings.get(NetworkSettings.UP)
        && settings.get(NetworkSettings.BOOT_PROTOCOL).equals(NetworkSettings.DHCP);
  }

  private boolean linked() {
    return connector.link().read() == Link.UP;
  }

  private Optional<Lease> askDhcp(int vlan) {
    return askDhcp(OptionalInt.of(vlan));
  }

  private Optional<Lease> askDhcp(OptionalInt vlan) {
    return linked()
        ? net.neighbourhood().lease(connector.mac(), settings.get(settings.hostName()), vlan)
        : Optional.empty();
  }

  /** Takes the addresses that follow from settings, lease and router. */
  private void conclude() {
    Optional<RouterAdvertisement> advertised = advertised();
    List<Held> before = status.now().addresses();
    List<Held> now = settings.get(NetworkSettings.UP) ? held(advertised) : List.of();
    Optional<String> router = router();
    Map<HostAddress, OptionalInt> places = places(now);
    net.addresses(
        List.copyOf(places.keySet()),
        router.or(() -> advertised.map(RouterAdvertisement::router)).or(this::vlanRouter));
    watch.has(places);
    status.change(state(now, router, advertised.flatMap(RouterAdvertisement::options)));
    dns.changed(status.now());
    before.stream().filter(held -> !now.contains(held)).forEach(topics::removed);
    now.stream().filter(held -> !before.contains(held)).forEach(topics::added);
  }

  /** All addresses, with the virtual LAN they are used on. */
  private Map<HostAddress, OptionalInt> places(List<Held> untagged) {
    Map<HostAddress, OptionalInt> places = new LinkedHashMap<>();
    untagged.forEach(held -> places.put(held.address(), OptionalInt.empty()));
    if (!settings.get(NetworkSettings.UP)) return places;
    for (Vlan vlan : vlans.all()) {
      vlans.held(vlan).ifPresent(it -> places.putIfAbsent(it.address(), OptionalInt.of(vlan.id())));
    }
    return places;
  }

  private Optional<String> vlanRouter() {
    return vlans.all().stream().flatMap(vlan -> vlans.router(vlan).stream()).findFirst();
  }

  private Optional<RouterAdvertisement> advertised() {
    boolean wanted = settings.get(NetworkSettings.IPV6) && settings.get(NetworkSettings.ACCEPT_RA);
    return wanted && linked() ? net.neighbourhood().advertisement() : Optional.empty();
  }

  private List<Held> held(Optional<RouterAdvertisement> advertised) {
    List<Held> held = new ArrayList<>();
    if (settings.get(NetworkSettings.IPV4)) {
      ipv4().ifPresent(held::add);
      boolean fallback = settings.get(NetworkSettings.LINK_LOCAL_FALLBACK);
      if (settings.get(NetworkSettings.LINK_LOCAL) && !(fallback && !held.isEmpty())) {
        held.add(new Held(own.linkLocal(), Origin.LINK_LOCAL, Scope.LINK));
      }
    }
    if (settings.get(NetworkSettings.IPV6)) {
      advertised
          .map(router -> new Held(own.ipv6(router.prefix()), Origin.RA, Scope.GLOBAL))
          .ifPresent(held::add);
      held.add(new Held(own.linkLocalIpv6(), Origin.LINK_LOCAL, Scope.LINK));
    }
    return held;
  }

  private Optional<Held> ipv4() {
    var fixed =
        new HostAddress(settings.get(NetworkSettings.ADDRESS), settings.get(NetworkSettings.MASK));
    if (!byDhcp()) return Optional.of(new Held(fixed, Origin.STATIC, Scope.GLOBAL));
    return dhcp.lease()
        .map(lease -> new Held(lease.address(), Origin.DHCP, Scope.GLOBAL))
        .or(
            () ->
                settings.get(settings.staticFallback())
                    ? Optional.of(new Held(fixed, Origin.STATIC, Scope.LINK))
                    : Optional.empty());
  }

  private Optional<String> router() {
    Optional<String> fixed =
        Optional.of(settings.get(NetworkSettings.ROUTER)).filter(it -> !it.equals(Ipv4Kind.NONE));
    if (!byDhcp()) return fixed;
    Optional<String> leased = dhcp.lease().flatMap(Lease::router);
    return settings.get(NetworkSettings.ROUTER_FALLBACK) ? leased.or(() -> fixed) : leased;
  }

  private NetworkState state(
      List<Held> addresses, Optional<String> router, Optional<DhcpOptions> ipv6) {
    Optional<DhcpOptions> told = dhcp.lease().map(Lease::options);
    Optional<DhcpOptions> resolver =
        told.filter(it -> settings.get(NetworkSettings.RESOLVER_BY_DHCP));
    return new NetworkState(
        told.filter(it -> settings.get(NetworkSettings.HOST_NAME_BY_DHCP))
            .flatMap(DhcpOptions::hostName)
            .orElseGet(() -> settings.get(settings.hostName())),
        addresses,
        router,
        Stream.of(resolver, ipv6.filter(it -> settings.get(NetworkSettings.RESOLVER_BY_DHCP)))
            .flatMap(Optional::stream)
            .map(DhcpOptions::nameServers)
            .filter(servers -> !servers.isEmpty())
            .findFirst()
            .orElseGet(() -> settings.get(NetworkSettings.NAME_SERVERS)),
        resolver
            .map(DhcpOptions::searchDomains)
            .filter(domains -> !domains.isEmpty())
            .orElseGet(() -> settings.get(NetworkSettings.SEARCH_DOMAINS)),
        resolver
            .map(DhcpOptions::domainName)
            .filter(domain -> !domain.isEmpty())
            .orElseGet(() -> settings.get(NetworkSettings.DOMAIN)),
        told,
        ipv6,
        proxies);
  }
}
