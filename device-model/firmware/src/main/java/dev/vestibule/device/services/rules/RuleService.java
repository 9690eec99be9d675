package dev.vestibule.device.services.rules;

import dev.vestibule.device.kernel.action.Action;
import dev.vestibule.device.kernel.action.Arguments;
import dev.vestibule.device.kernel.event.Fact;
import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.report.Section;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;

/**
 * The rules of the device: at most 256, kept on the flash, at work from the moment they are added.
 */
public final class RuleService implements Service {

  /** Source: user manual, Rules. */
  public static final int MOST_RULES = 256;

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_WAIT = 24 * 60 * 60 - 1;

  private static final Topic ACTION_FAILED =
      Topic.message(
              "tns1:Device/tnsaxis:SystemMessage/ActionFailed",
              "Action failed",
              List.of(),
              List.of(Item.string("description", "Description")),
              "An action of a rule could not be done.",
              Source.vapix("Event and action services, events"))
          .notInRules();

  /** The answer to a change of rules. */
  public sealed interface Outcome {}

  /** It was done. */
  public record Accepted() implements Outcome {}

  /** Nothing was changed; the reason says what is wrong. */
  public record Refused(String reason) implements Outcome {}

  private final Kernel kernel;
  private final Document<List<Rule>> document;
  private final List<RunningRule> running = new ArrayList<>();

  public RuleService(Kernel kernel) {
    this.kernel = kernel;
    this.document =
        kernel.store().document("rules", Codec.json(new TypeReference<List<Rule>>() {}), List.of());
  }

  @Override
  public void declare() {
    kernel.events().declare(ACTION_FAILED);
    kernel
        .report()
        .offer(Section.report("rules", "Rules", () -> "Rules: " + rules().size() + "\n"));
  }

  @Override
  public void start() {
    document.value().forEach(rule -> run(rule));
    kernel.events().subscribe(topic -> true, this::hear);
  }

  /** All rules in order. */
  public List<Rule> rules() {
    return document.value();
  }

  /** Adds a rule. */
  public Outcome add(Rule rule) {
    Optional<String> wrong = wrong(rule);
    if (wrong.isPresent()) return new Refused(wrong.get());
    if (rules().size() >= MOST_RULES)
      return new Refused("there are " + MOST_RULES + " rules already");
    if (rules().stream().anyMatch(other -> other.name().equals(rule.name()))) {
      return new Refused("there is a rule of this name already: " + rule.name());
    }
    List<Rule> rules = new ArrayList<>(rules());
    rules.add(rule);
    document.replace(List.copyOf(rules));
    run(rule);
    return new Accepted();
  }

  /** Removes the rule of this name; what its action has begun ends. */
  public Outcome remove(String name) {
    List<Rule> rules = new ArrayList<>(rules());
    if (!rules.removeIf(rule -> rule.name().equals(name)))
      return new Refused("no such rule: " + name);
    document.replace(List.copyOf(rules));
    running.removeIf(
        rule -> {
          if (!rule.rule().name().equals(name)) return false;
          rule.stop();
          return true;
        });
    return new Accepted();
  }

  private void run(Rule rule) {
    if (!rule.enabled()) return;
    Action action = kernel.actions().find(rule.action()).orElse(null);
    if (action == null) return;
    if (Arguments.check(action.description().arguments(), rule.arguments())
        instanceof Arguments.Right(Arguments arguments)) {
      var started = new RunningRule(kernel, rule, action, arguments, this::actionFailed);
      running.add(started);
      started.begin();
    }
  }

  private void hear(Fact fact) {
    List.copyOf(running).forEach(rule -> rule.hear(fact));
  }

  private void actionFailed(String description) {
    kernel
        .events()
        .publish(ACTION_FAILED, Map.of(), Map.of("description", description), description);
  }

  private Optional<String> wrong(Rule rule) {
    if (rule.name().isBlank() || rule.name().length() > LONGEST_NAME) {
      return Optional.of("a rule's name has 1-" + LONGEST_NAME + " characters");
    }
    if (rule.waitSeconds() < 0 || rule.waitSeconds() > LONGEST_WAIT) {
      return Optional.of(
          "wait between actions is 0-" + LONGEST_WAIT + " seconds: " + rule.waitSeconds());
    }
    if (rule.conditions().isEmpty()) return Optional.of("a rule needs a condition");
    for (Condition condition : rule.conditions()) {
      Optional<String> wrong = wrong(condition);
      if (wrong.isPresent()) return wrong;
    }
    long messages = rule.conditions().stream().filter(condition -> !stateful(condition)).count();
    if (messages > 1) return Optional.of("two messages never come at the same instant");
    return wrongAction(rule);
  }

  private Optional<String> wrong(Condition condition) {
    Optional<Topic> topic = kernel.events().find(condition.topic());
    if (topic.isEmpty()) return Optional.of("no such condition: " + condition.topic());
    for (String item : condition.match().keySet()) {
      boolean known =
          topic.get().source().stream().anyMatch(declared -> declared.name().equals(item))
              || topic.get().data().stream().anyMatch(declared -> declared.name().equals(item));
      if (!known) return Optional.of(condition.topic() + " has no item " + item);
    }
    if (condition.invert() && !topic.get().stateful()) {
      return Optional.of("only a state can be inverted: " + condition.topic());
    }
    return Optional.empty();
  }

  private Optional<String> wrongAction(Rule rule) {
    Optional<Action> action = kernel.actions().find(rule.action());
    if (action.isEmpty()) return Optional.of("no such action: " + rule.action());
    if (Arguments.check(action.get().description().arguments(), rule.arguments())
        instanceof Arguments.Wrong(String reason)) {
      return Optional.of(rule.action() + ": " + reason);
    }
    boolean lasting =
        rule.conditions().stream().skip(rule.trigger() ? 1 : 0).allMatch(this::stateful)
            && rule.conditions().size() > (rule.trigger() ? 1 : 0);
    if (action.get() instanceof Action.WhileActive && !lasting) {
      return Optional.of(rule.action() + " needs a condition that stays true");
    }
    return Optional.empty();
  }

  private boolean stateful(Condition condition) {
    return kernel.events().find(condition.topic()).filter(Topic::stateful).isPresent();
  }
}
