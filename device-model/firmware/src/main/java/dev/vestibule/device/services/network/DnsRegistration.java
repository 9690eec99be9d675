package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.journal.Journal;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.NetworkState;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.kernel.net.NetworkState.Scope;
import dev.vestibule.device.protocols.dns.DnsUpdate;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Tells the first DNS server the unit's addresses whenever they change. The zone is taken to be the
 * name without its first label, and the answer is not waited for. Source: RFC 2136; assumed.
 */
final class DnsRegistration {

  private static final int DNS = 53;
  private static final int IDS = 1 << 16;

  private final NetworkSettings settings;
  private final Net net;
  private final Journal journal;
  private Optional<DnsUpdate> told = Optional.empty();
  private Optional<Datagrams> port = Optional.empty();
  private int updates;

  DnsRegistration(NetworkSettings settings, Net net, Journal journal) {
    this.settings = settings;
    this.net = net;
    this.journal = journal;
  }

  /** The unit's place has changed. */
  void changed(NetworkState now) {
    if (!settings.get(NetworkSettings.DNS_UPDATE)) {
      told = Optional.empty();
      return;
    }
    Optional<DnsUpdate> update = update(now);
    if (update.equals(told) || update.isEmpty() || now.nameServers().isEmpty()) return;
    told = update;
    send(update.get(), new NetAddress(now.nameServers().getFirst(), DNS));
  }

  void stop() {
    port.ifPresent(Datagrams::close);
    port = Optional.empty();
  }

  private Optional<DnsUpdate> update(NetworkState now) {
    String name = settings.get(NetworkSettings.DNS_NAME);
    if (name.isEmpty()) name = now.hostName() + "." + now.domainName();
    String zone = name.substring(name.indexOf('.') + 1);
    List<InetAddress> addresses =
        now.addresses().stream()
            .filter(held -> held.scope() == Scope.GLOBAL)
            .map(Held::address)
            .map(held -> held.inet())
            .toList();
    if (name.indexOf('.') < 0 || zone.isEmpty() || addresses.isEmpty()) return Optional.empty();
    return Optional.of(
        new DnsUpdate(0, zone, name, settings.get(NetworkSettings.DNS_TTL), addresses));
  }

  private void send(DnsUpdate update, NetAddress server) {
    if (port.isEmpty() && net.datagrams(0, answer -> {}) instanceof Datagrams opened) {
      port = Optional.of(opened);
    }
    var numbered =
        new DnsUpdate(
            ++updates % IDS, update.zone(), update.name(), update.ttl(), update.addresses());
    port.ifPresent(open -> open.send(server, numbered.encode()));
    journal.note(Kind.ACTION, "DNS record of " + update.name() + " updated").enter();
  }
}
