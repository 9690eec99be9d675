package dev.vestibule.device.servers.discovery.place;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.Offers;
import dev.vestibule.device.kernel.net.Offers.Protocol;
import java.util.Arrays;
import java.util.List;

/** Where the unit is reached now, as others see it; belongs to the device's loop. */
public final class Whereabouts {

  private final Net net;
  private final NetworkStatus status;
  private final Offers offers;

  public Whereabouts(Net net, NetworkStatus status, Offers offers) {
    this.net = net;
    this.status = status;
    this.offers = offers;
  }

  /** Calls the watcher when something may have changed. */
  public void watch(Runnable watcher) {
    status.watch(watcher);
    offers.watch(watcher);
  }

  /** The unit's name, without domain. */
  public String hostName() {
    return status.now().hostName();
  }

  /** Where this is served, each address of the unit once; nowhere if it is not. */
  public List<NetAddress> of(Protocol protocol) {
    return offers.port(protocol).stream().mapToObj(net::reached).flatMap(List::stream).toList();
  }

  /** The addresses at which anything is served. */
  public List<String> addresses() {
    return Arrays.stream(Protocol.values())
        .flatMap(protocol -> of(protocol).stream())
        .map(NetAddress::host)
        .distinct()
        .toList();
  }
}
