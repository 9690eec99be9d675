package dev.vestibule.device.services.firewall;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Rules as they were sent, with what becomes of all else.
 *
 * @param rules in order
 */
record Settings(List<JsonNode> rules, Policy defaultPolicy) {

  /** From the factory. Source: VAPIX, Firewall configuration: default to ACCEPT. */
  static final Settings OPEN = new Settings(List.of(), Policy.ACCEPT);

  RuleSet compile() {
    var list = JsonNodeFactory.instance.arrayNode().addAll(rules);
    return switch (RuleForm.read(list)) {
      case RuleForm.Read.Rules(List<Rule> read) -> new RuleSet(read, defaultPolicy);
      case RuleForm.Read.Refused(var failure) ->
          throw new IllegalStateException("kept rules that are none: " + failure.message());
    };
  }
}
