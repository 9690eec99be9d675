package dev.vestibule.device.services.firewall;

import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.rest.Action;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.rest.Outcome;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.rest.Values;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The firewall as a Device Configuration API. */
final class FirewallApi {

  /** Rules at most; assumed. */
  private static final int MOST_RULES = 100;

  /** Seconds of a test at most; assumed. */
  private static final int LONGEST_TEST = 86_400;

  private static final Shape RULES = Shape.list(RuleForm.RULE, 0, MOST_RULES);

  private final Firewall firewall;

  FirewallApi(Firewall firewall) {
    this.firewall = firewall;
  }

  RestApi api() {
    return new RestApi(
        "firewall",
        1,
        RestApi.State.RELEASED,
        "1.0.0",
        "Firewall",
        Source.vapix("Firewall configuration"),
        Entity.root("Which traffic may reach the unit.")
            .holding(
                new Activated(),
                Property.of("activated", Shape.bool(), "Whether the firewall is on.")
                    .initially(BooleanNode.FALSE))
            .with(
                Entity.of("conf", "Rules and what is done with them.")
                    .with(
                        rules(),
                        Action.of(
                            "setRules",
                            Shape.object()
                                .required("rules", RULES)
                                .required("fallbackTime", Shape.integer(0, LONGEST_TEST))
                                .required("defaultPolicy", RuleForm.POLICY),
                            "Keeps these rules at once, or tests them for fallbackTime seconds.",
                            this::setRules),
                        Action.of(
                            "confirmRules",
                            Shape.object(),
                            "Keeps the rules that are tested.",
                            data -> done(firewall::confirm)),
                        Action.of(
                            "clearPendingRules",
                            Shape.object(),
                            "Ends the test and goes back to the rules before it.",
                            data -> done(firewall::rollBack)))));
  }

  private Entity rules() {
    return Entity.of("rules", "The rules that are kept and those that are tested.")
        .holding(
            Values.readOnly(this::told),
            Property.of("activeRules", RULES, "Rules that are kept.").readOnly(),
            Property.of("activeDefaultPolicy", RuleForm.POLICY, "Their default.").readOnly(),
            Property.of("pendingRules", RULES, "Rules that are tested.").readOnly(),
            Property.of("pendingDefaultPolicy", Shape.orNull(RuleForm.POLICY), "Their default.")
                .readOnly(),
            Property.of("testTimeLeft", Shape.integer(0, LONGEST_TEST), "Seconds of the test left.")
                .readOnly());
  }

  private Outcome setRules(ObjectNode data) {
    if (RuleForm.read(data.path("rules")) instanceof RuleForm.Read.Refused(Failure failure)) {
      return failure;
    }
    var policy = Policy.valueOf(data.path("defaultPolicy").stringValue());
    var rules = new ArrayList<JsonNode>();
    data.path("rules").forEach(rule -> rules.add(RuleForm.full(rule)));
    var settings = new Settings(List.copyOf(rules), policy);
    int seconds = data.path("fallbackTime").intValue();
    if (seconds == 0) return done(() -> firewall.apply(settings));
    if (!firewall.activated()) return Failure.of(103, "Invalid request.");
    return done(() -> firewall.test(settings, Duration.ofSeconds(seconds)));
  }

  private static Outcome done(Runnable work) {
    work.run();
    return Outcome.done();
  }

  private ObjectNode told() {
    ObjectNode told = JsonNodeFactory.instance.objectNode();
    told.set("activeRules", list(firewall.active().rules()));
    told.put("activeDefaultPolicy", firewall.active().defaultPolicy().name());
    told.set("pendingRules", list(firewall.pending().map(Settings::rules).orElse(List.of())));
    firewall
        .pending()
        .ifPresentOrElse(
            pending -> told.put("pendingDefaultPolicy", pending.defaultPolicy().name()),
            () -> told.putNull("pendingDefaultPolicy"));
    return told.put("testTimeLeft", firewall.testTimeLeft());
  }

  private static ArrayNode list(List<JsonNode> rules) {
    return JsonNodeFactory.instance.arrayNode().addAll(rules);
  }

  private final class Activated implements Values {
    @Override
    public ObjectNode read() {
      return JsonNodeFactory.instance.objectNode().put("activated", firewall.activated());
    }

    @Override
    public Plan change(ObjectNode fields) {
      boolean activated = fields.path("activated").booleanValue();
      return Plan.ready(() -> firewall.activate(activated));
    }
  }
}
