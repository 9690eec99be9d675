package dev.vestibule.device.services.firewall;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules in order, and what becomes of packets no rule is about. Counts for its limits from the
 * moment it is made; used by one thread at a time.
 */
public final class RuleSet {

  private sealed interface Step {
    Criteria criteria();
  }

  private record Judge(Criteria criteria, Policy policy) implements Step {}

  private record Count(Criteria criteria, Meter meter) implements Step {}

  private final List<Step> steps = new ArrayList<>();
  private final Policy otherwise;

  public RuleSet(List<Rule> rules, Policy otherwise) {
    this.otherwise = otherwise;
    for (Rule rule : rules) {
      steps.add(
          switch (rule) {
            case Rule.Filter(Criteria criteria, Policy policy) -> new Judge(criteria, policy);
            case Rule.Limit limit -> new Count(limit.criteria(), new Meter(limit));
          });
    }
  }

  /**
   * What becomes of a packet: the first rule that is about it decides.
   *
   * @param now monotonic nanoseconds of the device
   */
  public Policy decide(Packet packet, long now) {
    for (Step step : steps) {
      if (!step.criteria().meet(packet)) continue;
      return switch (step) {
        case Judge judge -> judge.policy;
        case Count count -> count.meter.admits(packet, now) ? Policy.ACCEPT : Policy.DROP;
      };
    }
    return otherwise;
  }
}
