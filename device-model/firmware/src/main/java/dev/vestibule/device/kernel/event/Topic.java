package dev.vestibule.device.kernel.event;

import dev.vestibule.device.kernel.param.Source;
import java.util.List;

/**
 * A declared sort of fact.
 *
 * @param path in ONVIF form with the prefixes {@code tns1} and {@code tnsaxis}, such as {@code
 *     tns1:Device/tnsaxis:IO/Port}
 * @param title the nice name, as in the rule page
 * @param stateful whether it is a property, which always has a current value
 * @param source what tells several instances apart
 * @param data what the fact says; of a property the first item is its state
 * @param inRules whether it is offered as a condition of rules
 * @param help a sentence for those who wonder
 * @param origin where it is known from
 */
public record Topic(
    String path,
    String title,
    boolean stateful,
    List<Item> source,
    List<Item> data,
    boolean inRules,
    String help,
    Source origin) {

  /** A property that rules can use. */
  public static Topic property(
      String path, String title, List<Item> source, List<Item> data, String help, Source origin) {
    return new Topic(path, title, true, source, data, true, help, origin);
  }

  /** A message that rules can use. */
  public static Topic message(
      String path, String title, List<Item> source, List<Item> data, String help, Source origin) {
    return new Topic(path, title, false, source, data, true, help, origin);
  }

  /** The same topic, hidden from the rule page. */
  public Topic notInRules() {
    return new Topic(path, title, stateful, source, data, false, help, origin);
  }
}
