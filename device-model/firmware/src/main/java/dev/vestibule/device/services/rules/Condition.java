package dev.vestibule.device.services.rules;

import dev.vestibule.device.kernel.event.Fact;
import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import java.util.Map;

/**
 * A condition of a rule.
 *
 * @param topic path of the topic
 * @param match values that items of the fact must have; {@code -1} or {@code Any} matches all. A
 *     property whose state is a boolean and is not named here must be true.
 * @param invert whether the opposite must be true; only for properties
 */
public record Condition(String topic, Map<String, String> match, boolean invert) {

  public Condition {
    match = Map.copyOf(match);
  }

  /** Whether this fact, taken alone, is what the condition asks for, leaving inversion aside. */
  boolean matches(Fact fact) {
    return fact.topic().path().equals(topic)
        && match.entrySet().stream().allMatch(wanted -> matches(fact, wanted))
        && (match.containsKey(stateOf(fact.topic())) || stateHolds(fact));
  }

  private static boolean matches(Fact fact, Map.Entry<String, String> wanted) {
    String value = wanted.getValue();
    if (value.equals("-1") || value.equalsIgnoreCase("Any")) return true;
    String source = fact.source().get(wanted.getKey());
    return value.equals(source != null ? source : fact.data().get(wanted.getKey()));
  }

  private static boolean stateHolds(Fact fact) {
    Topic topic = fact.topic();
    if (!topic.stateful() || topic.data().getFirst().type() != Item.Type.BOOLEAN) return true;
    return fact.is(stateOf(topic));
  }

  private static String stateOf(Topic topic) {
    return topic.data().isEmpty() ? "" : topic.data().getFirst().name();
  }
}
