package dev.vestibule.device.kernel.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something that became true.
 *
 * @param topic what sort of fact
 * @param source values of the topic's source items
 * @param data values of the topic's data items
 * @param operation whether a property is told for the first time, has changed or is gone; messages
 *     are {@code MESSAGE}
 * @param time when, on the real-time clock
 * @param entry its journal entry, for those who want to know why
 */
public record Fact(
    Topic topic,
    Map<String, String> source,
    Map<String, String> data,
    Operation operation,
    Instant time,
    long entry) {

  /** What happened to a property. */
  public enum Operation {
    INITIALIZED,
    CHANGED,
    MESSAGE
  }

  /** Whether the boolean item of this name is true. */
  public boolean is(String item) {
    return "1".equals(data.get(item));
  }

  /** Source values in the order of the declaration, for telling instances apart. */
  public List<String> instance() {
    return topic.source().stream().map(item -> source.getOrDefault(item.name(), "")).toList();
  }
}
