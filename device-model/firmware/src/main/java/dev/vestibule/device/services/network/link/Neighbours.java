package dev.vestibule.device.services.network.link;

import dev.vestibule.device.protocols.lldp.NeighbourInfo;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Who told of itself on the link lately. Source: VAPIX, LLDP Configuration API, data types. */
final class Neighbours {

  private static final int MOST = 16;

  private static final List<String> CHASSIS =
      List.of(
          "ChassisComponent",
          "InterfaceAlias",
          "PortComponent",
          "MACAddress",
          "NetworkAddress",
          "InterfaceName",
          "LocallyAssigned");

  private static final List<String> PORT =
      List.of(
          "InterfaceAlias",
          "PortComponent",
          "MACAddress",
          "NetworkAddress",
          "InterfaceName",
          "AgentCircuitID",
          "LocallyAssigned");

  private record Key(NeighbourInfo.Id chassis, NeighbourInfo.Id port) {}

  private record Heard(NeighbourInfo info, long nanos) {
    boolean holds(long now) {
      return now - nanos < Duration.ofSeconds(info.seconds()).toNanos();
    }
  }

  private final Map<Key, Heard> heard = new LinkedHashMap<>();

  /** Somebody told of itself; with a time of zero it takes that back. */
  void hear(NeighbourInfo info, long nanos) {
    heard.values().removeIf(it -> !it.holds(nanos));
    var key = new Key(info.chassis(), info.port());
    if (info.seconds() == 0) heard.remove(key);
    else if (heard.size() < MOST || heard.containsKey(key)) heard.put(key, new Heard(info, nanos));
  }

  void clear() {
    heard.clear();
  }

  /** Power that the switch gives, in tenths of a watt; 0 if it does not tell. */
  int allocatedTenths(long nanos) {
    return heard.values().stream()
        .filter(it -> it.holds(nanos))
        .mapToInt(it -> it.info.allocatedTenths())
        .max()
        .orElse(0);
  }

  ArrayNode told(long nanos) {
    ArrayNode told = JsonNodeFactory.instance.arrayNode();
    heard.values().stream().filter(it -> it.holds(nanos)).forEach(it -> add(told, it, nanos));
    return told;
  }

  private static void add(ArrayNode told, Heard heard, long nanos) {
    NeighbourInfo info = heard.info;
    ObjectNode node =
        told.addObject()
            .put("TTL", info.seconds())
            .put("age", Duration.ofNanos(nanos - heard.nanos).toSeconds());
    id(node.putObject("chassisID"), CHASSIS, info.chassis());
    node.put("ifName", "eth0");
    info.managementAddress()
        .ifPresentOrElse(
            ip ->
                node.putObject("mgmtIP")
                    .put("subType", ip.indexOf(':') < 0 ? "IPv4" : "IPv6")
                    .put("value", ip),
            () -> node.putNull("mgmtIP"));
    text(node, "portDescr", info.portDescription());
    id(node.putObject("portID"), PORT, info.port());
    node.put("protocol", "LLDP");
    text(node, "sysDescr", info.systemDescription());
    text(node, "sysName", info.systemName());
  }

  private static void id(ObjectNode node, List<String> subtypes, NeighbourInfo.Id id) {
    boolean known = id.subtype() >= 1 && id.subtype() <= subtypes.size();
    node.put("subType", known ? subtypes.get(id.subtype() - 1) : "LocallyAssigned")
        .put("value", id.value());
  }

  private static void text(ObjectNode node, String name, Optional<String> text) {
    text.ifPresentOrElse(it -> node.put(name, it), () -> node.putNull(name));
  }
}
