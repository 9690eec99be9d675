package dev.vestibule.device.servers.discovery.ssdp;

import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.Offers.Protocol;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.protocols.ssdp.Notice;
import dev.vestibule.device.protocols.ssdp.Search;
import dev.vestibule.device.servers.discovery.place.Chance;
import dev.vestibule.device.servers.discovery.place.Group;
import dev.vestibule.device.servers.discovery.place.Unit;
import dev.vestibule.device.servers.discovery.place.Whereabouts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Announces the unit, and answers who searches. Source: UPnP Device Architecture 1.0, 1. */
public final class UpnpDevice {

  private static final NetAddress GROUP = new NetAddress("239.255.255.250", 1_900);

  /** Notices are sent again before they are forgotten. */
  private static final Duration BETWEEN_NOTICES = Duration.ofSeconds(Notice.MAX_AGE / 2);

  private static final int MOST_WAITING = 64;

  /** By which clients tell units of this maker. Source: observed. */
  private static final String SERVICE = "urn:axis-com:service:BasicService:1";

  /** Source: observed on AXIS OS 10; newer versions of the kernel are assumed. */
  private static final String SERVER =
      "Linux/6.1-axis9, UPnP/1.0, Portable SDK for UPnP devices/1.8.7";

  private final Kernel kernel;
  private final DeviceLoop loop;
  private final Chance chance;
  private final Unit unit;
  private final Whereabouts here;
  private final Group group;
  private final DescriptionServer descriptions;
  private String friendlyName;
  private List<Notice> told = List.of();
  private Optional<Timer> again = Optional.empty();
  private int waiting;

  public UpnpDevice(Kernel kernel, Net net, Chance chance, Unit unit, Whereabouts here) {
    this.kernel = kernel;
    loop = kernel.loop();
    this.chance = chance;
    this.unit = unit;
    this.here = here;
    group = new Group(kernel, net, GROUP, this::heard);
    descriptions = new DescriptionServer(loop, net, this::description);
    friendlyName = unit.friendlyName();
  }

  /** Shows the unit under this name, as it is reached now. */
  public void show(String name) {
    friendlyName = name.isBlank() ? unit.friendlyName() : name;
    if (!group.joined()) open();
    List<Notice> now = notices();
    if (now.equals(told)) return;
    told.stream().filter(notice -> !now.contains(notice)).map(Notice::byebye).forEach(group::tell);
    told = now;
    announce();
  }

  /** Says goodbye, and is silent from now on. */
  public void stop() {
    again.ifPresent(Timer::cancel);
    told.stream().map(Notice::byebye).forEach(group::tell);
    told = List.of();
    descriptions.stop();
    group.leave();
  }

  private void open() {
    group.join();
    if (!group.joined()) return;
    descriptions
        .start()
        .ifPresent(
            reason ->
                kernel.log().system(Severity.WARNING, "discovery", "No description: " + reason));
  }

  private void announce() {
    again.ifPresent(Timer::cancel);
    if (told.isEmpty()) return;
    told.stream().map(Notice::alive).forEach(group::tell);
    again = Optional.of(loop.after(BETWEEN_NOTICES, this::announce));
  }

  private void heard(Datagram datagram) {
    Search.parse(datagram.payload()).ifPresent(search -> consider(search, datagram.peer()));
  }

  private void consider(Search search, NetAddress peer) {
    boolean isMeant = told.stream().anyMatch(notice -> isFound(notice, search));
    if (!isMeant || waiting >= MOST_WAITING) return;
    waiting++;
    loop.after(
        chance.between(0, search.patience() * 1_000 - 100),
        () -> {
          waiting--;
          told.stream()
              .filter(notice -> isFound(notice, search))
              .forEach(notice -> group.send(peer, notice.found(loop.now())));
        });
  }

  private static boolean isFound(Notice notice, Search search) {
    return search.target().equals(Search.ALL) || search.target().equals(notice.type());
  }

  /** Under each of its names: as a root, as this one, by device and by service. */
  private List<Notice> notices() {
    String udn = Description.udn(unit);
    return descriptions.addresses().stream()
        .filter(at -> HostAddress.isIpv4(at.host()))
        .findFirst()
        .map(at -> "http://" + at + DescriptionServer.PATH)
        .map(
            location ->
                List.of(
                    new Notice("upnp:rootdevice", udn + "::upnp:rootdevice", location, SERVER),
                    new Notice(udn, udn, location, SERVER),
                    new Notice(Description.TYPE, udn + "::" + Description.TYPE, location, SERVER),
                    new Notice(SERVICE, udn + "::" + SERVICE, location, SERVER)))
        .orElse(List.of());
  }

  private String description(String host) {
    return new Description(unit, friendlyName, page(host)).xml();
  }

  /** The port stands in the URL even if it is the usual one, as on real units. */
  private String page(String host) {
    return page("http", Protocol.HTTP, host)
        .or(() -> page("https", Protocol.HTTPS, host))
        .orElse("");
  }

  private Optional<String> page(String scheme, Protocol protocol, String host) {
    return here.of(protocol).stream()
        .filter(at -> at.host().equals(host))
        .findFirst()
        .map(at -> scheme + "://" + at + "/");
  }
}
