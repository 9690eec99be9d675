package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.AddressKind;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.HostNameKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.ListKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.param.YesNoKind;
import java.util.List;
import java.util.Locale;

/**
 * What is set about the network, as parameters.
 *
 * @param staticFallback whether the static address is used while no DHCP server answers; until OS
 *     11.11 it is
 * @param hostName the name from the factory is made of the serial number
 */
record NetworkSettings(
    Parameters values, Parameter<Boolean> staticFallback, Parameter<String> hostName) {

  static final int MOST_NAME_SERVERS = 3;
  static final int MOST_SEARCH_DOMAINS = 6;
  static final String DHCP = "dhcp";

  private static final int LAST_WITH_STATIC_FALLBACK = 11;
  private static final int LONGEST_PROXY = 512;
  private static final Source PARAMETERS = Source.vapix("parameter groups, Network");
  private static final Source NO_KEY =
      Source.assumed("VAPIX names the property of network_settings.cgi, not the parameter");

  static final Parameter<Boolean> IPV4 =
      setting("Network.Enabled", new YesNoKind(), true, "IPv4", "Whether IPv4 is used.");

  static final Parameter<String> BOOT_PROTOCOL =
      setting(
              "Network.BootProto",
              new ChoiceKind(DHCP, "none"),
              DHCP,
              "Assign IPv4",
              "With dhcp the network assigns it; with none it is the static address.")
          .keptOnRestore();

  static final Parameter<String> ADDRESS =
      setting(
              "Network.IPAddress",
              new Ipv4Kind(),
              "192.168.0.90",
              "IP address",
              "The static IPv4 address.")
          .keptOnRestore();

  static final Parameter<Integer> MASK =
      setting(
              "Network.SubnetMask",
              new MaskKind(),
              24,
              "Subnet mask",
              "That of the static IPv4 address.")
          .keptOnRestore();

  static final Parameter<String> ROUTER =
      setting(
              "Network.DefaultRouter",
              new Ipv4Kind(),
              "192.168.0.1",
              "Router",
              "Leads out of the static address's subnet; 0.0.0.0 means none.")
          .keptOnRestore();

  static final Parameter<Boolean> ROUTER_FALLBACK =
      new Parameter<>(
          "Network.DHCP.StaticRouterFallback",
          new YesNoKind(),
          false,
          Access.ADMIN,
          Access.ADMIN,
          "Static router as fallback",
          "Whether the static router is used if DHCP tells none.",
          NO_KEY);

  static final Parameter<Boolean> LINK_LOCAL =
      setting(
          "Network.ZeroConf.Enabled",
          new YesNoKind(),
          true,
          "Link-local IPv4",
          "Whether the unit takes an address of 169.254.0.0/16.");

  static final Parameter<Boolean> LINK_LOCAL_FALLBACK =
      setting(
          "Network.ZeroConf.Fallback",
          new YesNoKind(),
          false,
          "Link-local IPv4 as fallback",
          "Whether it does so only while it has no other IPv4 address.");

  static final Parameter<Boolean> HOST_NAME_BY_DHCP =
      setting(
          "Network.VolatileHostName.ObtainFromDHCP",
          new YesNoKind(),
          true,
          "Assign hostname automatically",
          "Whether a name that the DHCP server gives goes before the static one.");

  static final Parameter<Boolean> RESOLVER_BY_DHCP =
      setting(
              "Network.Resolver.ObtainFromDHCP",
              new YesNoKind(),
              true,
              "Assign DNS automatically",
              "Whether DNS servers and domains of the DHCP server go before the static ones.")
          .keptOnRestore();

  static final Parameter<List<String>> NAME_SERVERS =
      setting(
              "Network.Resolver.NameServerList",
              new ListKind<>(new AddressKind(false), " ", MOST_NAME_SERVERS),
              List.of(),
              "DNS servers",
              "The static DNS servers, with blanks between them.")
          .keptOnRestore();

  static final Parameter<List<String>> SEARCH_DOMAINS =
      setting(
          "Network.Resolver.Search",
          new ListKind<>(new HostNameKind(false), " ", MOST_SEARCH_DOMAINS),
          List.of(),
          "Search domains",
          "The static search domains, with blanks between them.");

  static final Parameter<String> DOMAIN =
      setting(
          "Network.DomainName",
          new HostNameKind(true),
          "",
          "Domain name",
          "The static domain name.");

  static final Parameter<Boolean> DNS_UPDATE =
      setting(
          "Network.DNSUpdate.Enabled",
          new YesNoKind(),
          false,
          "Dynamic DNS updates",
          "Whether the DNS server is told each new address.");

  static final Parameter<String> DNS_NAME =
      setting(
          "Network.DNSUpdate.DNSName",
          new HostNameKind(true),
          "",
          "Registered DNS name",
          "The name whose record is updated; the host name in its domain if empty.");

  static final Parameter<Integer> DNS_TTL =
      setting(
          "Network.DNSUpdate.TTL",
          new IntegerKind(1, 604_800),
          30,
          "TTL",
          "Seconds for which others may remember the record.");

  static final Parameter<Boolean> IPV6 =
      setting("Network.IPv6.Enabled", new YesNoKind(), true, "IPv6", "Whether IPv6 is used.");

  static final Parameter<Boolean> ACCEPT_RA =
      setting(
          "Network.IPv6.AcceptRA",
          new YesNoKind(),
          true,
          "Accept router advertisements",
          "Whether the router assigns an IPv6 address.");

  static final Parameter<String> DHCP_V6 =
      setting(
          "Network.IPv6.DHCPv6",
          new ChoiceKind("auto", "stateful", "stateless", "off"),
          "auto",
          "DHCPv6",
          "How the DHCPv6 server is used; auto does as the router says.");

  static final Parameter<Boolean> UP =
      new Parameter<>(
          "Network.Interface.I0.Enabled",
          new YesNoKind(),
          true,
          Access.ADMIN,
          Access.ADMIN,
          "Interface",
          "Whether the interface is up.",
          NO_KEY);

  static final Parameter<Boolean> DOT1X =
      setting(
              "Network.Interface.I0.dot1x.Enabled",
              new YesNoKind(),
              false,
              "IEEE 802.1X",
              "Whether the unit authenticates at the switch.")
          .keptOnRestore();

  static final Parameter<Integer> EAPOL =
      setting(
              "Network.Interface.I0.dot1x.EAPOLVersion",
              new IntegerKind(1, 3),
              3,
              "EAPOL version",
              "Version of the protocol spoken with the switch.")
          .keptOnRestore();

  static final Parameter<String> EAP_IDENTITY =
      setting(
              "Network.Interface.I0.dot1x.EAPTLS.Identity",
              new TextKind(256),
              "",
              "EAP identity",
              "The user name that goes with the client certificate.")
          .keptOnRestore();

  static final Parameter<String> EAP_CLIENT =
      new Parameter<>(
              "Network.Interface.I0.dot1x.EAPTLS.ClientCertificate",
              new TextKind(256),
              "",
              Access.ADMIN,
              Access.ADMIN,
              "Client certificate",
              "Id of the certificate the unit shows the switch.",
              NO_KEY)
          .keptOnRestore();

  static final Parameter<List<String>> EAP_CA =
      new Parameter<>(
              "Network.Interface.I0.dot1x.EAPTLS.CACertificates",
              new ListKind<>(new TextKind(256), " ", 8),
              List.of(),
              Access.ADMIN,
              Access.ADMIN,
              "CA certificates",
              "Ids of the certificates the switch's is checked with, with blanks between them.",
              NO_KEY)
          .keptOnRestore();

  static final Parameter<String> HTTP_PROXY = proxy("HTTP", new ProxyKind(), "HTTP proxy");
  static final Parameter<String> HTTPS_PROXY = proxy("HTTPS", new ProxyKind(), "HTTPS proxy");
  static final Parameter<String> NO_PROXY =
      proxy("NoProxy", new NoProxyKind(LONGEST_PROXY), "No proxy");

  /** All that decide the unit's addresses and names. */
  static final List<Parameter<?>> PLACE =
      List.of(
          IPV4,
          BOOT_PROTOCOL,
          ADDRESS,
          MASK,
          ROUTER,
          ROUTER_FALLBACK,
          LINK_LOCAL,
          LINK_LOCAL_FALLBACK,
          HOST_NAME_BY_DHCP,
          RESOLVER_BY_DHCP,
          NAME_SERVERS,
          SEARCH_DOMAINS,
          DOMAIN,
          IPV6,
          ACCEPT_RA,
          DHCP_V6,
          UP,
          DNS_UPDATE,
          DNS_NAME,
          DNS_TTL);

  private static final List<Parameter<?>> OTHERS =
      List.of(DOT1X, EAPOL, EAP_IDENTITY, EAP_CLIENT, EAP_CA, HTTP_PROXY, HTTPS_PROXY, NO_PROXY);

  /**
   * The settings of a unit.
   *
   * @param version of AXIS OS, such as {@code 12.8.52}
   * @param serialNumber twelve hexadecimal digits
   */
  static NetworkSettings of(Parameters values, String version, String serialNumber) {
    int major = Integer.parseInt(version.substring(0, version.indexOf('.')));
    return new NetworkSettings(
        values,
        new Parameter<>(
            "Network.DHCP.StaticFallback",
            new YesNoKind(),
            major <= LAST_WITH_STATIC_FALLBACK,
            Access.ADMIN,
            Access.ADMIN,
            "Fallback to static IP address",
            "Whether the static address is used while no DHCP server answers.",
            NO_KEY),
        setting(
            "Network.HostName",
            new LabelKind(),
            "axis-" + serialNumber.toLowerCase(Locale.ROOT),
            "Hostname",
            "The static name of the unit."));
  }

  void declare() {
    PLACE.forEach(values::declare);
    OTHERS.forEach(values::declare);
    values.declare(staticFallback);
    values.declare(hostName);
  }

  <T> T get(Parameter<T> parameter) {
    return values.get(parameter);
  }

  /** The EAP identity: the unit's name unless another was set. */
  String eapIdentity() {
    String identity = get(EAP_IDENTITY);
    return identity.isEmpty() ? get(hostName) : identity;
  }

  /** Calls the watcher after each change of what decides addresses and names. */
  void watch(Runnable watcher) {
    values.watch(PLACE, watcher);
    values.watch(List.of(staticFallback, hostName), watcher);
  }

  private static <T> Parameter<T> setting(
      String key, Kind<T> kind, T initial, String title, String help) {
    return new Parameter<>(key, kind, initial, Access.ADMIN, Access.ADMIN, title, help, PARAMETERS);
  }

  private static Parameter<String> proxy(String name, Kind<String> kind, String title) {
    return new Parameter<>(
        "Network.GlobalProxy." + name,
        kind,
        "",
        Access.ADMIN,
        Access.ADMIN,
        title,
        "Of the global proxies for what the unit fetches; takes effect at the next start.",
        NO_KEY);
  }
}
