package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.NetworkState;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.kernel.net.NetworkState.Origin;
import dev.vestibule.device.kernel.net.NetworkState.Scope;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.hal.NetworkInterface;
import dev.vestibule.hal.NetworkInterface.Link;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The answer to getNetworkInfo. Source: VAPIX, Network settings API; observed on a real unit. */
record NetworkInfo(
    NetworkSettings settings,
    NetworkStatus status,
    NetworkInterface connector,
    Vlans vlans,
    Supplicant supplicant) {

  static final String DEVICE = "eth0";
  static final String EAP_TLS = "WPA-Enterprise-EAPTLS";

  ObjectNode now() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    system(data.putObject("system"));
    ArrayNode devices = data.putArray("devices");
    device(devices.addObject());
    vlans.all().forEach(vlan -> vlan(devices.addObject(), vlan));
    return data;
  }

  private void system(ObjectNode system) {
    NetworkState now = status.now();
    system.put("tcpEcnMode", "acceptAndInitiate");
    ObjectNode switching = system.putObject("deviceSwitching");
    switching.put("mode", "auto");
    ArrayNode devices = switching.putArray("devices").add(DEVICE);
    vlans.all().forEach(vlan -> devices.add(vlan.name()));
    switching.putArray("manualActiveDevices").add(DEVICE);
    switching.putArray("activeDevices").add(DEVICE);
    system
        .putObject("hostname")
        .put("useDhcpHostname", settings.get(NetworkSettings.HOST_NAME_BY_DHCP))
        .put("hostname", now.hostName())
        .put("staticHostname", settings.get(settings.hostName()));
    ObjectNode resolver = system.putObject("resolver");
    resolver.put("useDhcpResolverInfo", settings.get(NetworkSettings.RESOLVER_BY_DHCP));
    texts(resolver, "nameServers", now.nameServers());
    texts(resolver, "staticNameServers", settings.get(NetworkSettings.NAME_SERVERS));
    resolver.put("maxSupportedStaticNameServers", NetworkSettings.MOST_NAME_SERVERS);
    texts(resolver, "searchDomains", now.searchDomains());
    texts(resolver, "staticSearchDomains", settings.get(NetworkSettings.SEARCH_DOMAINS));
    resolver.put("maxSupportedStaticSearchDomains", NetworkSettings.MOST_SEARCH_DOMAINS);
    resolver.put("domainName", now.domainName());
    resolver.put("staticDomainName", settings.get(NetworkSettings.DOMAIN));
    system
        .putObject("globalProxies")
        .put("httpProxy", settings.get(NetworkSettings.HTTP_PROXY))
        .put("httpsProxy", settings.get(NetworkSettings.HTTPS_PROXY))
        .put("noProxy", settings.get(NetworkSettings.NO_PROXY));
  }

  private void device(ObjectNode device) {
    boolean up = settings.get(NetworkSettings.UP);
    device
        .put("name", DEVICE)
        .put("type", "wired")
        .put("macAddress", connector.mac().toString().toLowerCase(Locale.ROOT))
        .put("partOfBridge", "")
        .put("link", up && connector.link().read() == Link.UP)
        .put("state", up ? "up" : "down")
        .put("staticState", up ? "up" : "down");
    wired(device.putObject("wired"));
    ipv4(device.putObject("IPv4"));
    ObjectNode ipv6 = device.putObject("IPv6");
    ipv6.put("enabled", settings.get(NetworkSettings.IPV6));
    addresses(ipv6, true);
  }

  /** A VLAN. Source: the fields as of every device; assumed, its type. */
  private void vlan(ObjectNode device, Vlan vlan) {
    boolean up = vlan.up() && settings.get(NetworkSettings.UP);
    device
        .put("name", vlan.name())
        .put("type", "vlan")
        .put("macAddress", connector.mac().toString().toLowerCase(Locale.ROOT))
        .put("partOfBridge", "")
        .put("link", up && connector.link().read() == Link.UP)
        .put("state", up ? "up" : "down")
        .put("staticState", vlan.up() ? "up" : "down");
    ObjectNode ipv4 = device.putObject("IPv4");
    ipv4.put("enabled", vlan.ipv4());
    ipv4.put("configurationMode", vlan.dhcp() ? "dhcp" : "static");
    ipv4.put("linkLocalMode", "off");
    ArrayNode addresses = ipv4.putArray("addresses");
    if (up) vlans.held(vlan).ifPresent(held -> address(addresses.addObject(), held));
    ipv4.put("maxSupportedStaticAddressConfigurations", 1);
    fixed(ipv4, vlan.fixed());
    ipv4.put("defaultRouter", vlans.router(vlan).orElse(""));
    ipv4.put("staticDefaultRouter", vlan.router().equals(Ipv4Kind.NONE) ? "" : vlan.router());
    ipv4.put("useStaticDHCPFallback", false);
    ipv4.put("useDHCPStaticRoutes", false);
    ObjectNode ipv6 = device.putObject("IPv6");
    ipv6.put("enabled", false);
    ipv6.putArray("addresses");
  }

  private static void fixed(ObjectNode ipv4, HostAddress fixed) {
    ipv4.putArray("staticAddressConfigurations")
        .addObject()
        .put("address", fixed.address())
        .put("prefixLength", fixed.prefixLength())
        .put("broadcast", fixed.broadcast());
  }

  private void wired(ObjectNode wired) {
    wired.put("linkMode", "auto");
    boolean enabled = settings.get(NetworkSettings.DOT1X);
    ObjectNode dot1x = wired.putObject("8021X");
    dot1x.put("enabled", enabled).put("status", supplicant.status().word()).put("mode", EAP_TLS);
    ObjectNode params =
        dot1x.putArray("configurations").addObject().put("mode", EAP_TLS).putObject("params");
    params
        .put("identity", settings.eapIdentity())
        .put("eapolVersion", "EAPoLv" + settings.get(NetworkSettings.EAPOL))
        .put("certClient", settings.get(NetworkSettings.EAP_CLIENT));
    texts(params, "certsCA", settings.get(NetworkSettings.EAP_CA));
    dot1x.putArray("supportedModes").add(EAP_TLS);
  }

  private void ipv4(ObjectNode ipv4) {
    boolean byDhcp = settings.get(NetworkSettings.BOOT_PROTOCOL).equals(NetworkSettings.DHCP);
    ipv4.put("enabled", settings.get(NetworkSettings.IPV4));
    ipv4.put("configurationMode", byDhcp ? "dhcp" : "static");
    ipv4.put("linkLocalMode", linkLocalMode());
    addresses(ipv4, false);
    ipv4.put("maxSupportedStaticAddressConfigurations", 1);
    fixed(
        ipv4,
        new HostAddress(settings.get(NetworkSettings.ADDRESS), settings.get(NetworkSettings.MASK)));
    ipv4.put("defaultRouter", status.now().router().orElse(""));
    String router = settings.get(NetworkSettings.ROUTER);
    ipv4.put("staticDefaultRouter", router.equals(Ipv4Kind.NONE) ? "" : router);
    ipv4.put("useStaticDHCPFallback", settings.get(NetworkSettings.ROUTER_FALLBACK));
    ipv4.put("useDHCPStaticRoutes", false);
  }

  private String linkLocalMode() {
    if (!settings.get(NetworkSettings.LINK_LOCAL)) return "off";
    return settings.get(NetworkSettings.LINK_LOCAL_FALLBACK) ? "fallback" : "on";
  }

  private void addresses(ObjectNode family, boolean ipv6) {
    ArrayNode addresses = family.putArray("addresses");
    for (Held held : status.now().addresses()) {
      if (held.address().isIpv6() == ipv6) address(addresses.addObject(), held);
    }
  }

  private static void address(ObjectNode address, Held held) {
    address
        .put("address", held.address().address())
        .put("prefixLength", held.address().prefixLength())
        .put("origin", word(held.origin()))
        .put("scope", held.scope() == Scope.LINK ? "link" : "global");
    boolean broadcasts = !held.address().isIpv6() && held.origin() != Origin.LINK_LOCAL;
    if (broadcasts) address.put("broadcast", held.address().broadcast());
  }

  private static String word(Origin origin) {
    return switch (origin) {
      case STATIC -> "static";
      case DHCP -> "dhcp";
      case LINK_LOCAL -> "linkLocal";
      case RA -> "RA";
    };
  }

  private static void texts(ObjectNode node, String field, List<String> texts) {
    ArrayNode array = node.putArray(field);
    texts.forEach(array::add);
  }
}
