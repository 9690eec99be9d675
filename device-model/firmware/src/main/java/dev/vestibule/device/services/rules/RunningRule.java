package dev.vestibule.device.services.rules;

import dev.vestibule.device.kernel.action.Action;
import dev.vestibule.device.kernel.action.ActionFailed;
import dev.vestibule.device.kernel.action.Arguments;
import dev.vestibule.device.kernel.event.Events;
import dev.vestibule.device.kernel.event.Fact;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.service.Kernel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A rule at work: knows whether it is active and what its action has begun. */
final class RunningRule {

  private final Kernel kernel;
  private final Rule rule;
  private final Action action;
  private final Arguments arguments;
  private final Consumer<String> actionFailed;
  private final boolean lasting;
  private boolean active;
  private boolean triggerHeld;
  private Optional<Runnable> end = Optional.empty();
  private Optional<Long> lastActivation = Optional.empty();

  RunningRule(
      Kernel kernel, Rule rule, Action action, Arguments arguments, Consumer<String> actionFailed) {
    this.kernel = kernel;
    this.rule = rule;
    this.action = action;
    this.arguments = arguments;
    this.actionFailed = actionFailed;
    List<Condition> holding = holding();
    this.lasting = !holding.isEmpty() && holding.stream().allMatch(this::stateful);
  }

  Rule rule() {
    return rule;
  }

  /** Looks at the conditions as they are now, without a new fact. */
  void begin() {
    triggerHeld = rule.trigger() && holds(rule.conditions().getFirst(), Optional.empty());
    if (!rule.trigger()) look(Optional.empty());
  }

  /** Looks at the conditions again because of this fact. */
  void hear(Fact fact) {
    if (rule.conditions().stream().noneMatch(c -> c.topic().equals(fact.topic().path()))) return;
    look(Optional.of(fact));
  }

  /** Ends what the action has begun. */
  void stop() {
    if (active) deactivate();
  }

  private void look(Optional<Fact> fact) {
    boolean started = !rule.trigger() || triggered(fact);
    boolean met = holding().stream().allMatch(condition -> holds(condition, fact));
    if (!active && started && met) {
      activate();
      if (active && !lasting) deactivate();
    } else if (active && !met) {
      deactivate();
    }
  }

  /** Whether the first condition has just come true. */
  private boolean triggered(Optional<Fact> fact) {
    Condition first = rule.conditions().getFirst();
    boolean before = triggerHeld;
    boolean now = holds(first, fact);
    triggerHeld = now && stateful(first);
    return now && !before;
  }

  /** The conditions that keep the rule active. */
  private List<Condition> holding() {
    return rule.trigger()
        ? rule.conditions().subList(1, rule.conditions().size())
        : rule.conditions();
  }

  private boolean holds(Condition condition, Optional<Fact> fact) {
    if (!stateful(condition)) return fact.filter(condition::matches).isPresent();
    Events events = kernel.events();
    return events.properties().stream().anyMatch(condition::matches) != condition.invert();
  }

  private boolean stateful(Condition condition) {
    return kernel.events().find(condition.topic()).filter(topic -> topic.stateful()).isPresent();
  }

  private void activate() {
    long now = kernel.loop().nanos();
    long wait = Duration.ofSeconds(rule.waitSeconds()).toNanos();
    if (lastActivation.filter(last -> now - last < wait).isPresent()) return;
    lastActivation = Optional.of(now);
    active = true;
    kernel.journal().note(Kind.RULE, "Rule “" + rule.name() + "”").then(this::act);
  }

  private void act() {
    try {
      switch (action) {
        case Action.OneShot oneShot -> oneShot.once().run(arguments);
        case Action.WhileActive whileActive ->
            end = Optional.of(whileActive.begin().run(arguments));
      }
    } catch (ActionFailed failure) {
      actionFailed.accept("Rule “" + rule.name() + "”: " + failure.getMessage());
    }
  }

  private void deactivate() {
    active = false;
    end.ifPresent(
        ending ->
            kernel
                .journal()
                .note(Kind.RULE, "Rule “" + rule.name() + "” no longer active")
                .then(ending));
    end = Optional.empty();
  }
}
