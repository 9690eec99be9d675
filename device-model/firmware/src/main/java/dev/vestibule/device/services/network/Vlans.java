package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.Lease;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.kernel.net.NetworkState.Origin;
import dev.vestibule.device.kernel.net.NetworkState.Scope;
import dev.vestibule.device.kernel.store.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The virtual LANs the unit takes part in, each with an address of its own. */
final class Vlans {

  /** VLANs at most; assumed. */
  static final int MOST = 8;

  private final DeviceLoop loop;
  private final Document<List<Vlan>> document;
  private final IntFunction<Optional<Lease>> server;
  private final Runnable changed;
  private final Map<Integer, DhcpClient> clients = new HashMap<>();

  /**
   * @param server asks whoever gives out addresses on a VLAN
   * @param changed is told when an address may have come or gone
   */
  Vlans(
      DeviceLoop loop,
      Document<List<Vlan>> document,
      IntFunction<Optional<Lease>> server,
      Runnable changed) {
    this.loop = loop;
    this.document = document;
    this.server = server;
    this.changed = changed;
  }

  /** In the order they were added. */
  List<Vlan> all() {
    return document.value();
  }

  Optional<Vlan> named(String name) {
    return all().stream().filter(vlan -> vlan.name().equals(name)).findFirst();
  }

  /** Adds one, or changes the one of the same id. */
  void put(Vlan vlan) {
    List<Vlan> now = new ArrayList<>(all());
    now.replaceAll(it -> it.id() == vlan.id() ? vlan : it);
    if (!now.contains(vlan)) now.add(vlan);
    document.replace(List.copyOf(now));
    ask(vlan);
    changed.run();
  }

  void remove(Vlan vlan) {
    document.replace(all().stream().filter(it -> it.id() != vlan.id()).toList());
    Optional.ofNullable(clients.remove(vlan.id())).ifPresent(DhcpClient::stop);
    changed.run();
  }

  /** Asks for addresses where they are assigned. */
  void ask() {
    all().forEach(this::ask);
  }

  /** The address on a VLAN; empty while it has none. */
  Optional<Held> held(Vlan vlan) {
    if (!vlan.up() || !vlan.ipv4()) return Optional.empty();
    if (!vlan.dhcp()) return Optional.of(new Held(vlan.fixed(), Origin.STATIC, Scope.GLOBAL));
    return lease(vlan).map(it -> new Held(it.address(), Origin.DHCP, Scope.GLOBAL));
  }

  /** What leads out of a VLAN; empty if nothing does. */
  Optional<String> router(Vlan vlan) {
    if (vlan.dhcp()) return lease(vlan).flatMap(Lease::router);
    return Optional.of(vlan.router()).filter(it -> !it.equals(Ipv4Kind.NONE));
  }

  private Optional<Lease> lease(Vlan vlan) {
    return Optional.ofNullable(clients.get(vlan.id())).flatMap(DhcpClient::lease);
  }

  private void ask(Vlan vlan) {
    if (vlan.up() && vlan.ipv4() && vlan.dhcp()) {
      clients
          .computeIfAbsent(vlan.id(), id -> new DhcpClient(loop, () -> server.apply(id), changed))
          .ask();
    } else {
      Optional.ofNullable(clients.remove(vlan.id())).ifPresent(DhcpClient::stop);
    }
  }
}
