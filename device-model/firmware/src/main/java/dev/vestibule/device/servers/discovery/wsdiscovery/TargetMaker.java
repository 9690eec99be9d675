package dev.vestibule.device.servers.discovery.wsdiscovery;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.Offers.Protocol;
import dev.vestibule.device.protocols.wsdiscovery.Target;
import dev.vestibule.device.servers.discovery.place.Unit;
import dev.vestibule.device.servers.discovery.place.Whereabouts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The unit as WS-Discovery describes it. */
final class TargetMaker {

  private static final String SERVICE = "/onvif/device_service";
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final Whereabouts here;
  private final String endpoint;
  private final List<String> scopes;

  TargetMaker(Unit unit, Whereabouts here) {
    this.here = here;
    endpoint = "urn:uuid:" + uuid(unit.serialNumber());
    scopes =
        List.of(
            "onvif://www.onvif.org/Profile/Streaming",
            "onvif://www.onvif.org/Profile/G",
            "onvif://www.onvif.org/hardware/" + escaped(unit.number()),
            "onvif://www.onvif.org/name/" + escaped(unit.name()),
            "onvif://www.onvif.org/Profile/T",
            "onvif://www.onvif.org/location/");
  }

  /** As it is reached now: at each IPv4 address over HTTP, then over HTTPS. */
  Target now() {
    List<String> urls = new ArrayList<>();
    for (String host : here.addresses()) {
      if (!HostAddress.isIpv4(host)) continue;
      add(urls, "http", here.of(Protocol.HTTP), host, HTTP);
      add(urls, "https", here.of(Protocol.HTTPS), host, HTTPS);
    }
    return new Target(endpoint, scopes, urls);
  }

  private static void add(
      List<String> urls, String scheme, List<NetAddress> served, String host, int usual) {
    for (NetAddress at : served) {
      if (!at.host().equals(host)) continue;
      urls.add(scheme + "://" + (at.port() == usual ? host : at.toString()) + SERVICE);
    }
  }

  /** The same for good; its last twelve digits are the serial number, the others are assumed. */
  private static String uuid(String serialNumber) {
    String name =
        UUID.nameUUIDFromBytes(serialNumber.getBytes(StandardCharsets.US_ASCII)).toString();
    return name.substring(0, name.length() - serialNumber.length())
        + serialNumber.toLowerCase(Locale.ROOT);
  }

  private static String escaped(String text) {
    return text.replace(" ", "%20");
  }
}
