package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.NetworkState;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.kernel.net.NetworkState.Origin;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Parameters that show the unit's place in the network as it is. */
record NetworkViews(
    NetworkSettings settings, NetworkStatus status, Supplicant supplicant, String mac) {

  private static final Source PARAMETERS = Source.vapix("parameter groups, Network");
  private static final int LONGEST = 4_096;

  void declare(Parameters parameters) {
    fact(parameters, "Network.Media", "auto", "Link mode");
    fact(parameters, "Network.Interface.I0.SystemDevice", "eth0", "Interface");
    fact(parameters, "Network.Interface.I0.Link.MTU", "1500", "Largest packet in bytes");
    fact(parameters, "Network.eth0.MACAddress", mac, "MAC address");
    view(
        parameters,
        "Network.Broadcast",
        () ->
            new HostAddress(
                    settings.get(NetworkSettings.ADDRESS), settings.get(NetworkSettings.MASK))
                .broadcast(),
        "Broadcast of the static address");
    view(parameters, "Network.eth0.IPAddress", () -> ipv4(HostAddress::address), "IP address");
    view(parameters, "Network.eth0.SubnetMask", () -> ipv4(HostAddress::mask), "Subnet mask");
    view(parameters, "Network.eth0.Broadcast", () -> ipv4(HostAddress::broadcast), "Broadcast");
    view(
        parameters,
        "Network.eth0.IPv6.IPAddresses",
        () -> all(held -> held.address().isIpv6()),
        "IPv6 addresses");
    view(
        parameters,
        "Network.IPv6.IPAddress",
        () -> all(held -> held.origin() == Origin.RA),
        "IPv6 address");
    view(
        parameters,
        "Network.Routing.DefaultRouter",
        () -> now().router().orElse(Ipv4Kind.NONE),
        "Router");
    view(
        parameters,
        "Network.ZeroConf.IPAddress",
        () -> linkLocal().map(it -> it.address().address()).orElse(Ipv4Kind.NONE),
        "Link-local address");
    view(
        parameters,
        "Network.ZeroConf.SubnetMask",
        () -> linkLocal().map(it -> it.address().mask()).orElse(Ipv4Kind.NONE),
        "Mask of the link-local address");
    view(parameters, "Network.VolatileHostName.HostName", () -> now().hostName(), "Hostname");
    for (int i = 0; i < 2; i++) {
      int number = i;
      view(
          parameters,
          "Network.Resolver.NameServer" + (number + 1),
          () -> at(now().nameServers(), number),
          "DNS server");
      view(
          parameters,
          "Network.DNSServer" + (number + 1),
          () -> at(settings.get(NetworkSettings.NAME_SERVERS), number),
          "Static DNS server");
    }
    view(
        parameters,
        "Network.Interface.I0.dot1x.Status",
        () -> supplicant.status().word(),
        "IEEE 802.1X status");
  }

  private NetworkState now() {
    return status.now();
  }

  private String ipv4(Function<HostAddress, String> part) {
    return now().first(false).map(held -> part.apply(held.address())).orElse(Ipv4Kind.NONE);
  }

  private String all(Predicate<Held> wanted) {
    return now().addresses().stream()
        .filter(wanted)
        .map(held -> held.address().address() + "/" + held.address().prefixLength())
        .collect(Collectors.joining(" "));
  }

  private Optional<Held> linkLocal() {
    return now().addresses().stream()
        .filter(held -> held.origin() == Origin.LINK_LOCAL && !held.address().isIpv6())
        .findFirst();
  }

  private static String at(List<String> servers, int number) {
    return number < servers.size() ? servers.get(number) : Ipv4Kind.NONE;
  }

  private static void fact(Parameters parameters, String key, String value, String title) {
    parameters.declare(
        new Parameter<>(
            key,
            new TextKind(LONGEST),
            value,
            Access.ADMIN,
            Access.NOBODY,
            title,
            "Fixed: " + title + ".",
            PARAMETERS));
  }

  private static void view(
      Parameters parameters, String key, Supplier<String> value, String title) {
    parameters.declare(
        new Parameter<>(
            key,
            new TextKind(LONGEST),
            "",
            Access.ADMIN,
            Access.NOBODY,
            title,
            "What is used now: " + title + ".",
            PARAMETERS),
        value);
  }
}
