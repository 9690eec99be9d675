package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.net.PacketType;
import dev.vestibule.device.kernel.net.Transport;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.services.firewall.Rule.Period;
import dev.vestibule.device.services.firewall.Rule.Unit;
import dev.vestibule.hal.MacAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rules as clients write them. Source: VAPIX, Firewall configuration, data types and errors. */
final class RuleForm {

  private static final Shape PORT = Shape.integer(1, 65_535);
  private static final Shape PORT_TYPE = Shape.choice("TCP", "UDP", "BOTH");
  private static final Shape ADDRESS = Shape.text(0, 64);

  private static final List<String> CRITERIA =
      List.of("ip", "ipRange", "mac", "tcpPort", "udpPort", "port", "portRange", "pktType");

  /** A default policy. */
  static final Shape POLICY = Shape.choice(names(Policy.class));

  /** One rule; its kind and its addresses are looked at when it is read. */
  static final ObjectShape RULE =
      Shape.object()
          .required("ruleType", Shape.choice("FILTER", "LIMIT"))
          .optional("ip", Shape.orNull(ADDRESS))
          .optional(
              "ipRange",
              Shape.orNull(Shape.object().required("start", ADDRESS).required("end", ADDRESS)))
          .optional(
              "mac",
              Shape.orNull(
                  Shape.text(
                      17,
                      Form.pattern(
                          "a MAC address",
                          "[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2}){5}",
                          "00:1B:63:84:45:E6"))))
          .optional("tcpPort", Shape.orNull(PORT))
          .optional("udpPort", Shape.orNull(PORT))
          .optional(
              "port",
              Shape.orNull(
                  Shape.object().required("portType", PORT_TYPE).required("portNum", PORT)))
          .optional(
              "portRange",
              Shape.orNull(
                  Shape.object()
                      .required("portType", PORT_TYPE)
                      .required("start", PORT)
                      .required("end", PORT)))
          .optional("pktType", Shape.orNull(Shape.choice(names(PacketType.class))))
          .optional("filter", Shape.orNull(Shape.object().required("policy", POLICY)))
          .optional(
              "limit",
              Shape.orNull(
                  Shape.object()
                      .required("amount", Shape.integer(1, 65_535))
                      .required("period", Shape.choice(names(Period.class)))
                      .required("unit", Shape.choice(names(Unit.class)))
                      .required("burst", Shape.integer(0, 65_535))))
          .atMostOneOf("ip", "ipRange", "mac")
          .atMostOneOf("tcpPort", "udpPort", "port", "portRange", "pktType")
          .oneOf("filter", "limit");

  private RuleForm() {}

  /** What rules are, or why they are none. */
  sealed interface Read {
    /** They are these. */
    record Rules(List<Rule> rules) implements Read {}

    /** One of them is none. */
    record Refused(Failure failure) implements Read {}
  }

  /** Reads rules of the declared shape. */
  static Read read(JsonNode rules) {
    var read = new ArrayList<Rule>();
    for (JsonNode rule : rules) {
      Optional<Failure> failure = failure(rule);
      if (failure.isPresent()) return new Read.Refused(failure.get());
      read.add(rule(rule));
    }
    return new Read.Rules(read);
  }

  /** The rule with all criteria named, as the unit tells it. */
  static ObjectNode full(JsonNode rule) {
    ObjectNode full = JsonNodeFactory.instance.objectNode();
    full.set("ruleType", rule.path("ruleType"));
    for (String name : CRITERIA) {
      full.set(name, rule.hasNonNull(name) ? rule.path(name) : JsonNodeFactory.instance.nullNode());
    }
    String kind = kind(rule);
    full.set(kind, rule.path(kind));
    return full;
  }

  private static Optional<Failure> failure(JsonNode rule) {
    boolean criteria = CRITERIA.stream().anyMatch(rule::hasNonNull);
    if (!rule.hasNonNull(kind(rule)) || !criteria) {
      return Optional.of(Failure.of(103, "Invalid request."));
    }
    if (rule.hasNonNull("ip") && AddressRange.parse(text(rule, "ip")).isEmpty()) {
      return Optional.of(Failure.of(100, "Invalid IP address"));
    }
    if (rule.hasNonNull("ipRange")) {
      JsonNode range = rule.path("ipRange");
      var start = AddressRange.address(text(range, "start"));
      var end = AddressRange.address(text(range, "end"));
      if (start.isEmpty() || end.isEmpty()) {
        return Optional.of(Failure.of(100, "Invalid IP address"));
      }
      if (range(range).isEmpty()) return Optional.of(Failure.of(101, "Invalid IP address range."));
    }
    JsonNode ports = rule.path("portRange");
    if (ports.isObject() && ports.path("start").intValue() > ports.path("end").intValue()) {
      return Optional.of(Failure.of(104, "Invalid port range."));
    }
    return Optional.empty();
  }

  private static Rule rule(JsonNode rule) {
    var criteria = new Criteria(addresses(rule), mac(rule), ports(rule), type(rule));
    if (kind(rule).equals("filter")) {
      return new Rule.Filter(criteria, Policy.valueOf(text(rule.path("filter"), "policy")));
    }
    JsonNode limit = rule.path("limit");
    return new Rule.Limit(
        criteria,
        limit.path("amount").intValue(),
        Period.valueOf(text(limit, "period")),
        Unit.valueOf(text(limit, "unit")),
        limit.path("burst").intValue());
  }

  private static String kind(JsonNode rule) {
    return text(rule, "ruleType").equals("FILTER") ? "filter" : "limit";
  }

  private static Optional<AddressRange> addresses(JsonNode rule) {
    if (rule.hasNonNull("ip")) return AddressRange.parse(text(rule, "ip"));
    return rule.hasNonNull("ipRange") ? range(rule.path("ipRange")) : Optional.empty();
  }

  private static Optional<AddressRange> range(JsonNode range) {
    return AddressRange.address(text(range, "start"))
        .flatMap(
            start ->
                AddressRange.address(text(range, "end"))
                    .flatMap(end -> AddressRange.between(start, end)));
  }

  private static Optional<MacAddress> mac(JsonNode rule) {
    if (!rule.hasNonNull("mac")) return Optional.empty();
    return Optional.of(
        new MacAddress(Long.parseLong(text(rule, "mac").replaceAll("[:-]", ""), 16)));
  }

  private static Optional<Ports> ports(JsonNode rule) {
    if (rule.hasNonNull("tcpPort")) return one(rule.path("tcpPort"), EnumSet.of(Transport.TCP));
    if (rule.hasNonNull("udpPort")) return one(rule.path("udpPort"), EnumSet.of(Transport.UDP));
    JsonNode port = rule.path("port");
    if (port.isObject()) return one(port.path("portNum"), transports(port));
    JsonNode range = rule.path("portRange");
    if (!range.isObject()) return Optional.empty();
    return Optional.of(
        new Ports(transports(range), range.path("start").intValue(), range.path("end").intValue()));
  }

  private static Optional<Ports> one(JsonNode port, Set<Transport> transports) {
    return Optional.of(new Ports(transports, port.intValue(), port.intValue()));
  }

  private static Set<Transport> transports(JsonNode port) {
    String type = text(port, "portType");
    return type.equals("BOTH")
        ? EnumSet.allOf(Transport.class)
        : EnumSet.of(Transport.valueOf(type));
  }

  private static Optional<PacketType> type(JsonNode rule) {
    return rule.hasNonNull("pktType")
        ? Optional.of(PacketType.valueOf(text(rule, "pktType")))
        : Optional.empty();
  }

  private static String text(JsonNode from, String name) {
    return from.path(name).asString("");
  }

  private static String[] names(Class<? extends Enum<?>> words) {
    return Arrays.stream(words.getEnumConstants()).map(Enum::name).toArray(String[]::new);
  }
}
