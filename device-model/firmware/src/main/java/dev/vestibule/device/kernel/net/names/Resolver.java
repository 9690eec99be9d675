package dev.vestibule.device.kernel.net.names;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetworkState;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.names.Resolution.Known;
import dev.vestibule.device.kernel.net.names.Resolution.NobodyToAsk;
import dev.vestibule.device.kernel.net.names.Resolution.Unknown;
import dev.vestibule.device.protocols.dns.DnsName;
import dev.vestibule.hal.Entropy;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the addresses of names, with the DNS servers and search domains that the unit has at the
 * moment. Belongs to the loop; answers later, except for what it remembers. Source: RFC 1035;
 * resolv.conf of Linux for the order of questions.
 */
final class Resolver {

  /** Names that are asked for at the same time. */
  private static final int MOST_INQUIRIES = 64;

  /** How many may wait for answers together. */
  private static final int MOST_WAITING = 1_024;

  /** So that a name nobody knows is not asked for with each line of a log. Source: assumed. */
  private static final Duration UNKNOWN_FOR = Duration.ofSeconds(10);

  private static final String LOCALHOST = "localhost";

  private final DeviceLoop loop;
  private final Net net;
  private final NetworkStatus status;
  private final Entropy entropy;
  private final Cache cache = new Cache();
  private final Map<String, List<Consumer<Resolution>>> waiting = new HashMap<>();
  private List<String> servers = List.of();
  private List<String> search = List.of();
  private int generation;

  Resolver(DeviceLoop loop, Net net, NetworkStatus status, Entropy entropy) {
    this.loop = loop;
    this.net = net;
    this.status = status;
    this.entropy = entropy;
    status.watch(this::placeChanged);
  }

  /** Tells the addresses of a name that the unit can reach. */
  void resolve(String host, Consumer<Resolution> answer) {
    String name = host.toLowerCase(Locale.ROOT);
    Optional<Resolution> known = atOnce(name);
    if (known.isPresent()) {
      answer.accept(known.get());
      return;
    }
    List<Consumer<Resolution>> others = waiting.get(name);
    if (others != null) others.add(answer);
    else inquire(name, answer);
  }

  /** Somebody did not answer at this address of a name. */
  void failed(String host, String address) {
    cache.prefersOthers(host.toLowerCase(Locale.ROOT), address);
  }

  private Optional<Resolution> atOnce(String name) {
    if (name.equals(LOCALHOST)) return Optional.of(new Known(List.of("127.0.0.1")));
    if (servers.isEmpty()) return Optional.of(new NobodyToAsk());
    if (waiting.values().stream().mapToInt(List::size).sum() >= MOST_WAITING) {
      return Optional.of(new Unknown());
    }
    return cache.find(name, loop.nanos());
  }

  private void inquire(String name, Consumer<Resolution> answer) {
    Set<DnsName> names = fullNames(name);
    if (names.isEmpty() || waiting.size() >= MOST_INQUIRIES) {
      answer.accept(new Unknown());
      return;
    }
    waiting.put(name, new ArrayList<>(List.of(answer)));
    int asked = generation;
    new Inquiry(loop, net, entropy, result -> conclude(name, result, asked)).begin(names, servers);
  }

  private void conclude(String name, Inquiry.Result result, int asked) {
    List<String> addresses = reachable(result.addresses());
    Resolution resolution = addresses.isEmpty() ? new Unknown() : new Known(addresses);
    if (asked == generation) {
      Duration time = addresses.isEmpty() ? UNKNOWN_FOR : result.time();
      cache.keep(name, resolution, time, loop.nanos());
    }
    List<Consumer<Resolution>> all = waiting.remove(name);
    if (all != null) all.forEach(answer -> answer.accept(resolution));
  }

  /** What the name may stand for: one without a dot is first looked for in the search domains. */
  private Set<DnsName> fullNames(String name) {
    Stream<String> searched = search.stream().map(domain -> name + "." + domain);
    Stream<String> itself = Stream.of(name);
    Stream<String> all =
        name.endsWith(".")
            ? itself
            : name.indexOf('.') < 0
                ? Stream.concat(searched, itself)
                : Stream.concat(itself, searched);
    Set<DnsName> names = new LinkedHashSet<>();
    all.map(Resolver::dnsName).flatMap(Optional::stream).forEach(names::add);
    return names;
  }

  private static Optional<DnsName> dnsName(String dotted) {
    try {
      return Optional.of(DnsName.of(dotted));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  /** IPv6 first, if the unit has an address for it that leads off the wire. Source: RFC 6724. */
  private List<String> reachable(List<InetAddress> found) {
    List<HostAddress> own =
        status.now().addresses().stream().map(NetworkState.Held::address).toList();
    boolean ipv6 = own.stream().anyMatch(it -> it.isIpv6() && !it.linkLocal());
    boolean ipv4 = own.stream().anyMatch(it -> !it.isIpv6());
    List<String> texts = found.stream().map(NetUtil::toAddressString).toList();
    return Stream.concat(
            texts.stream().filter(it -> ipv6 && HostAddress.isIpv6(it)),
            texts.stream().filter(it -> ipv4 && HostAddress.isIpv4(it)))
        .distinct()
        .toList();
  }

  /** Other servers may know other names. */
  private void placeChanged() {
    NetworkState now = status.now();
    List<String> domains =
        now.searchDomains().isEmpty() && !now.domainName().isEmpty()
            ? List.of(now.domainName())
            : now.searchDomains();
    if (servers.equals(now.nameServers()) && search.equals(domains)) return;
    servers = now.nameServers();
    search = domains;
    generation++;
    cache.clear();
  }
}
