package dev.vestibule.device.servers.discovery;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.Offers;
import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.servers.discovery.mdns.Bonjour;
import dev.vestibule.device.servers.discovery.place.Chance;
import dev.vestibule.device.servers.discovery.place.Unit;
import dev.vestibule.device.servers.discovery.place.Whereabouts;
import dev.vestibule.device.servers.discovery.ssdp.UpnpDevice;
import dev.vestibule.device.servers.discovery.wsdiscovery.WsDiscovery;
import dev.vestibule.hal.Entropy;
import dev.vestibule.hal.Identity;

/**
 * Makes the unit discoverable, or silent. Source: user manual, System > Network > Network discovery
 * protocols.
 */
public final class DiscoveryServer implements Service {

  private final DiscoverySettings settings;
  private final Whereabouts here;
  private final WsDiscovery wsDiscovery;
  private final Bonjour bonjour;
  private final UpnpDevice upnp;
  private boolean running;

  /**
   * @param status where the unit is in the network
   * @param offers what it serves there
   */
  public DiscoveryServer(
      Kernel kernel,
      Net net,
      NetworkStatus status,
      Offers offers,
      DeviceProfile profile,
      Identity identity,
      Entropy entropy) {
    var unit = Unit.of(profile, identity);
    var chance = new Chance(entropy);
    settings = DiscoverySettings.of(kernel.parameters(), unit);
    here = new Whereabouts(net, status, offers);
    wsDiscovery = new WsDiscovery(kernel, net, chance, unit, here);
    bonjour = new Bonjour(kernel, net, chance, unit, here);
    upnp = new UpnpDevice(kernel, net, chance, unit, here);
  }

  @Override
  public void declare() {
    settings.declare();
  }

  @Override
  public void start() {
    running = true;
    settings.watch(this::show);
    here.watch(this::show);
    show();
  }

  @Override
  public void stop() {
    running = false;
    wsDiscovery.stop();
    bonjour.stop();
    upnp.stop();
  }

  /** Tells what there is now, by the protocols that are on. */
  private void show() {
    if (!running) return;
    if (settings.get(DiscoverySettings.WS_DISCOVERY)) wsDiscovery.show();
    else wsDiscovery.stop();
    if (settings.get(DiscoverySettings.BONJOUR)) {
      bonjour.show(settings.get(settings.bonjourName()));
    } else bonjour.stop();
    if (settings.get(settings.upnp())) upnp.show(settings.get(settings.upnpName()));
    else upnp.stop();
  }
}
