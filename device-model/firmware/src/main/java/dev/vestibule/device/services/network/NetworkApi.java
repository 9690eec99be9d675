package dev.vestibule.device.services.network;

import static dev.vestibule.device.services.network.NetworkInfo.DEVICE;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.device.kernel.web.Envelope;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The Network settings API: the unit's network in one document, and setters for each part. */
record NetworkApi(NetworkSettings settings, NetworkInfo info, Vlans vlans) {

  private static final Codes CODES =
      new Codes(OptionalInt.empty(), 3000, 4001, 4000, 4003, 4004, 1000);

  private static final Envelope ENVELOPE =
      new Envelope(Envelope.PRETTY.order(), true, "supportedVersions");

  private static final int INVALID = 4004;
  private static final int NO_SUCH_DEVICE = 5000;
  private static final int INVALID_DEVICE = 5001;
  private static final int VLAN_STATE = 201;
  private static final Pattern VLAN_NAME = Pattern.compile("eth0\\.[0-9]{1,4}");
  private static final int LONGEST = 512;
  private static final Map<String, String> PROTOCOLS =
      Map.of("dhcp", NetworkSettings.DHCP, "static", "none");
  private static final Map<String, String> LINK_LOCAL =
      Map.of("on", "yes", "fallback", "yes", "off", "no");
  private static final Map<String, String> FALLBACK =
      Map.of("on", "no", "fallback", "yes", "off", "no");
  private static final Map<String, String> EAPOL_VERSIONS =
      Map.of("EAPoLv1", "1", "EAPoLv2", "2", "EAPoLv3", "3");
  private static final Shape TEXT = Shape.text(0, LONGEST);
  private static final ObjectShape DEVICE_NAME = Shape.object().required("deviceName", TEXT);

  private static final ObjectShape ADDRESS =
      Shape.object()
          .required("address", TEXT)
          .required("prefixLength", Shape.integer(0, 32))
          .optional("broadcast", TEXT)
          .ignoringOthers();

  JsonApi declared() {
    return JsonApi.at(
            "/axis-cgi/network_settings.cgi",
            Api.official("network-settings", "1.37", "Network settings"),
            "The unit's addresses, names and servers, to be read and set.",
            Source.vapix("Network settings API"))
        .codes(CODES)
        .envelope(ENVELOPE)
        .method("getNetworkInfo", Access.ADMIN, Shape.object().ignoringOthers(), this::networkInfo)
        .method(
            "setHostnameConfiguration",
            Access.ADMIN,
            Shape.object()
                .optional("useDhcpHostname", Shape.bool())
                .optional("staticHostname", TEXT)
                .ignoringOthers(),
            call -> set(call, this::hostname))
        .method(
            "setIPv4AddressConfiguration",
            Access.ADMIN,
            DEVICE_NAME
                .optional("enabled", Shape.bool())
                .optional("configurationMode", TEXT)
                .optional("linkLocalMode", TEXT)
                .optional("staticDefaultRouter", TEXT)
                .optional("useStaticDHCPFallback", Shape.bool())
                .optional("useDHCPStaticRoutes", Shape.bool())
                .optional("staticAddressConfigurations", Shape.list(ADDRESS, 0, 8))
                .ignoringOthers(),
            call -> onVlan(call, this::vlanIpv4).orElseGet(() -> onDevice(call, this::ipv4)))
        .method(
            "setIPv6AddressConfiguration",
            Access.ADMIN,
            DEVICE_NAME.optional("enabled", Shape.bool()).ignoringOthers(),
            call -> onDevice(call, this::ipv6))
        .method(
            "setResolverConfiguration",
            Access.ADMIN,
            Shape.object()
                .optional("useDhcpResolverInfo", Shape.bool())
                .optional("staticNameServers", Shape.list(TEXT, 0, 16))
                .optional("staticSearchDomains", Shape.list(TEXT, 0, 16))
                .optional("staticDomainName", TEXT)
                .ignoringOthers(),
            call -> set(call, this::resolver))
        .method(
            "setGlobalProxyConfiguration",
            Access.ADMIN,
            Shape.object()
                .required("httpProxy", TEXT)
                .required("httpsProxy", TEXT)
                .required("noProxy", TEXT)
                .ignoringOthers(),
            call -> set(call, this::proxies))
        .method(
            "setDeviceConfiguration",
            Access.ADMIN,
            DEVICE_NAME.optional("staticState", TEXT).ignoringOthers(),
            call -> onVlan(call, this::vlanState).orElseGet(() -> onDevice(call, this::device)))
        .method(
            "addVlan",
            Access.ADMIN,
            Shape.object()
                .required("masterDeviceName", TEXT)
                .required("VlanId", Shape.integer(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .ignoringOthers(),
            this::addVlan)
        .method(
            "removeVlan",
            Access.ADMIN,
            Shape.object().required("VlanName", TEXT).ignoringOthers(),
            this::removeVlan)
        .method(
            "setWired8021XConfiguration",
            Access.ADMIN,
            DEVICE_NAME
                .optional("enabled", Shape.bool())
                .optional("mode", TEXT)
                .optional("identity", TEXT)
                .optional("eapolVersion", TEXT)
                .optional("certClient", TEXT)
                .optional("certsCA", Shape.list(TEXT, 0, 8))
                .ignoringOthers(),
            call -> onDevice(call, this::dot1x))
        .method("scanWLANNetworks", Access.ADMIN, DEVICE_NAME.ignoringOthers(), this::wireless)
        .method(
            "setWLANStationConfiguration",
            Access.ADMIN,
            DEVICE_NAME.ignoringOthers(),
            this::wireless)
        .method(
            "testWLANStationSettings", Access.ADMIN, DEVICE_NAME.ignoringOthers(), this::wireless)
        .build();
  }

  private Answer networkInfo(Call call) {
    return new Answer.Data(info.now());
  }

  /** A wired unit has no such device, or it is not wireless. */
  private Answer wireless(Call call) {
    return call.params().path("deviceName").asString().equals(DEVICE)
        ? Answer.failed(INVALID_DEVICE, "Invalid device supplied.")
        : noSuchDevice();
  }

  private static Answer noSuchDevice() {
    return Answer.failed(NO_SUCH_DEVICE, "No device found for the given device name");
  }

  private Answer addVlan(Call call) {
    int id = call.params().path("VlanId").intValue();
    if (!call.params().path("masterDeviceName").stringValue().equals(DEVICE)) return invalid(100);
    if (id < Vlan.FIRST || id > Vlan.LAST) return invalid(101);
    if (vlans.named(Vlan.of(id).name()).isPresent()) return invalid(VLAN_STATE);
    if (vlans.all().size() >= Vlans.MOST) return invalid(101);
    vlans.put(Vlan.of(id));
    return Answer.done();
  }

  private Answer removeVlan(Call call) {
    String name = call.params().path("VlanName").stringValue();
    if (!VLAN_NAME.matcher(name).matches()) return invalid(100);
    Optional<Vlan> vlan = vlans.named(name);
    if (vlan.isEmpty()) return invalid(VLAN_STATE);
    vlans.remove(vlan.get());
    return Answer.done();
  }

  /** What a request makes of a VLAN; empty if it is not about one. */
  private Optional<Answer> onVlan(Call call, BiFunction<ObjectNode, Vlan, VlanChange> reading) {
    return vlans
        .named(call.params().path("deviceName").asString())
        .map(
            vlan ->
                switch (reading.apply(call.params(), vlan)) {
                  case VlanChange.Wrong(int subCode) -> invalid(subCode);
                  case VlanChange.To(Vlan changed) -> {
                    vlans.put(changed);
                    yield Answer.done();
                  }
                });
  }

  private VlanChange vlanState(ObjectNode params, Vlan vlan) {
    return switch (params.path("staticState").asString(vlan.up() ? "up" : "down")) {
      case "up" -> new VlanChange.To(vlan.up(true));
      case "down" -> new VlanChange.To(vlan.up(false));
      default -> new VlanChange.Wrong(101);
    };
  }

  /** Link-local addresses, fallbacks and static routes are those of the master device alone. */
  private VlanChange vlanIpv4(ObjectNode params, Vlan vlan) {
    String mode = params.path("configurationMode").asString(vlan.dhcp() ? "dhcp" : "static");
    if (!PROTOCOLS.containsKey(mode)) return new VlanChange.Wrong(101);
    if (!params.path("linkLocalMode").asString("off").equals("off")) {
      return new VlanChange.Wrong(109);
    }
    if (params.path("useDHCPStaticRoutes").asBoolean(false)) return new VlanChange.Wrong(110);
    String router = params.path("staticDefaultRouter").asString(vlan.router());
    if (router.isEmpty()) router = Ipv4Kind.NONE;
    if (!HostAddress.isIpv4(router)) return new VlanChange.Wrong(102);
    Vlan changed =
        vlan.ipv4(params.path("enabled").asBoolean(vlan.ipv4()))
            .dhcp(mode.equals("dhcp"))
            .router(router);
    if (!params.has("staticAddressConfigurations")) return new VlanChange.To(changed);
    JsonNode addresses = params.path("staticAddressConfigurations");
    if (addresses.size() != 1) return new VlanChange.Wrong(103);
    var read = new Changes();
    address(read, addresses.path(0));
    if (read.wrong().isPresent()) return new VlanChange.Wrong(read.wrong().getAsInt());
    JsonNode sent = addresses.path(0);
    return new VlanChange.To(
        changed.fixed(
            new HostAddress(
                sent.path("address").stringValue(), sent.path("prefixLength").intValue())));
  }

  private static Answer invalid(int subCode) {
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    details.put("subCode", subCode);
    return Answer.failed(INVALID, "Invalid parameter(s)").with(details);
  }

  private Answer onDevice(Call call, Function<ObjectNode, Changes> reading) {
    return call.params().path("deviceName").asString().equals(DEVICE)
        ? set(call, reading)
        : noSuchDevice();
  }

  private Answer set(Call call, Function<ObjectNode, Changes> reading) {
    Changes changes = reading.apply(call.params());
    if (changes.wrong().isPresent()) return invalid(changes.wrong().getAsInt());
    return settings.values().set(changes.texts()) instanceof Parameters.Refused(String reason)
        ? Answer.failed(INVALID, reason)
        : Answer.done();
  }

  private Changes hostname(ObjectNode params) {
    return new Changes()
        .text(params, "staticHostname", settings.hostName(), 100)
        .flag(params, "useDhcpHostname", NetworkSettings.HOST_NAME_BY_DHCP);
  }

  private Changes resolver(ObjectNode params) {
    return new Changes()
        .flag(params, "useDhcpResolverInfo", NetworkSettings.RESOLVER_BY_DHCP)
        .list(params, "staticNameServers", NetworkSettings.NAME_SERVERS, 101)
        .list(params, "staticSearchDomains", NetworkSettings.SEARCH_DOMAINS, 102)
        .text(params, "staticDomainName", NetworkSettings.DOMAIN, 103);
  }

  private Changes proxies(ObjectNode params) {
    return new Changes()
        .text(params, "httpProxy", NetworkSettings.HTTP_PROXY, 100)
        .text(params, "httpsProxy", NetworkSettings.HTTPS_PROXY, 101)
        .text(params, "noProxy", NetworkSettings.NO_PROXY, 102);
  }

  private Changes device(ObjectNode params) {
    return new Changes()
        .word(params, "staticState", NetworkSettings.UP, Map.of("up", "yes", "down", "no"), 101);
  }

  private Changes dot1x(ObjectNode params) {
    var changes =
        new Changes()
            .flag(params, "enabled", NetworkSettings.DOT1X)
            .text(params, "identity", NetworkSettings.EAP_IDENTITY, 103)
            .word(params, "eapolVersion", NetworkSettings.EAPOL, EAPOL_VERSIONS, 104)
            .text(params, "certClient", NetworkSettings.EAP_CLIENT, 112)
            .list(params, "certsCA", NetworkSettings.EAP_CA, 113);
    boolean other = !params.path("mode").asString(NetworkInfo.EAP_TLS).equals(NetworkInfo.EAP_TLS);
    return other ? changes.refuse(102) : changes;
  }

  private Changes ipv6(ObjectNode params) {
    var changes = new Changes().flag(params, "enabled", NetworkSettings.IPV6);
    return isOff(params) && !settings.get(NetworkSettings.IPV4) ? changes.refuse(101) : changes;
  }

  private Changes ipv4(ObjectNode params) {
    var changes =
        new Changes()
            .flag(params, "enabled", NetworkSettings.IPV4)
            .word(params, "configurationMode", NetworkSettings.BOOT_PROTOCOL, PROTOCOLS, 101)
            .flag(params, "useStaticDHCPFallback", NetworkSettings.ROUTER_FALLBACK)
            .word(params, "linkLocalMode", NetworkSettings.LINK_LOCAL, LINK_LOCAL, 109)
            .word(params, "linkLocalMode", NetworkSettings.LINK_LOCAL_FALLBACK, FALLBACK, 109);
    if (isOff(params) && !settings.get(NetworkSettings.IPV6)) changes.refuse(111);
    if (params.path("useDHCPStaticRoutes").asBoolean(false)) changes.refuse(110);
    if (params.has("staticDefaultRouter")) {
      String router = params.path("staticDefaultRouter").stringValue();
      changes.put(NetworkSettings.ROUTER, router.isEmpty() ? Ipv4Kind.NONE : router, 102);
    }
    JsonNode addresses = params.path("staticAddressConfigurations");
    if (addresses.size() == 1) address(changes, addresses.path(0));
    else if (params.has("staticAddressConfigurations")) changes.refuse(103);
    return changes;
  }

  private static boolean isOff(ObjectNode params) {
    return !params.path("enabled").asBoolean(true);
  }

  private static void address(Changes changes, JsonNode sent) {
    String text = sent.path("address").stringValue();
    int length = sent.path("prefixLength").intValue();
    if (!HostAddress.isIpv4(text)) changes.refuse(104);
    else if (!MaskKind.allows(length)) changes.refuse(105);
    else address(changes, new HostAddress(text, length), sent.path("broadcast"));
  }

  private static void address(Changes changes, HostAddress address, JsonNode broadcast) {
    String given = broadcast.asString(address.broadcast());
    if (!HostAddress.isIpv4(given)) changes.refuse(106);
    if (!given.equals(address.broadcast()) || !address.isHost()) changes.refuse(107);
    changes.put(NetworkSettings.ADDRESS, address.address(), 104);
    changes.put(NetworkSettings.MASK, address.mask(), 105);
  }
}
