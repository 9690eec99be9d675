package dev.vestibule.device.servers.discovery.mdns;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.Offers.Protocol;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.servers.discovery.place.Chance;
import dev.vestibule.device.servers.discovery.place.Unit;
import dev.vestibule.device.servers.discovery.place.Whereabouts;
import java.util.ArrayList;
import java.util.List;

/** The services of the unit as Bonjour shows them. Source: VAPIX, Bonjour. */
public final class Bonjour {

  private final Unit unit;
  private final Whereabouts here;
  private final Responder responder;

  public Bonjour(Kernel kernel, Net net, Chance chance, Unit unit, Whereabouts here) {
    this.unit = unit;
    this.here = here;
    responder = new Responder(kernel, net, chance);
  }

  /** Shows the unit under this name, as it is reached now. */
  public void show(String friendlyName) {
    String hostName = here.hostName();
    responder.offer(
        new Zone(
            hostName.contains(".") ? hostName.substring(0, hostName.indexOf('.')) : hostName,
            here.addresses().stream().map(it -> new HostAddress(it, 0).inet()).toList(),
            services(friendlyName.isBlank() ? unit.friendlyName() : friendlyName)));
  }

  /** Says goodbye, and is silent from now on. */
  public void stop() {
    responder.stop();
  }

  private List<ServiceInstance> services(String friendlyName) {
    String plain = isShort(friendlyName) ? unit.name() : friendlyName;
    List<ServiceInstance> all = new ArrayList<>();
    String mac = "macaddress=" + unit.serialNumber();
    add(all, "_axis-video._tcp", friendlyName, Protocol.HTTP, List.of(mac));
    add(all, "_http._tcp", plain, Protocol.HTTP, List.of());
    add(all, "_https._tcp", plain, Protocol.HTTPS, List.of());
    add(all, "_rtsp._tcp", plain, Protocol.RTSP, List.of("path=axis-media/media.amp", "camera=1"));
    if (unit.release().since(11, 4)) {
      add(all, "_vapix-http._tcp", unit.name(), Protocol.HTTP, vapix());
      add(all, "_vapix-https._tcp", unit.name(), Protocol.HTTPS, vapix());
    }
    return all;
  }

  /** Since 11.4 the serial number stands only where it must; a name of the owner's everywhere. */
  private boolean isShort(String friendlyName) {
    return unit.release().since(11, 4) && friendlyName.equals(unit.friendlyName());
  }

  private List<String> vapix() {
    return List.of(
        "sn=" + unit.serialNumber(),
        "txtvers=1",
        unit.release().since(11, 11) ? "ep=param,apidisc,decaf" : "ep=param,apidisc",
        "tags=");
  }

  private void add(
      List<ServiceInstance> all, String type, String name, Protocol protocol, List<String> text) {
    here.of(protocol).stream()
        .findFirst()
        .map(NetAddress::port)
        .ifPresent(port -> all.add(new ServiceInstance(type, name, port, text)));
  }
}
