package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.event.Events;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.hal.IoPort.Loop;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The events of one port, under Axis topics and those of ONVIF. Without words only the state is set
 * and nothing has happened.
 */
final class PortEvents {

  private final Events events;
  private final String index;

  PortEvents(Events events, int index) {
    this.events = events;
    this.index = Integer.toString(index);
  }

  /** What the port is as an input. */
  void input(boolean active, Optional<String> words) {
    String state = active ? "1" : "0";
    tell(PortTopics.INPUT, Map.of("port", index), Map.of("state", state), words);
    events.set(
        PortTopics.DIGITAL_INPUT, Map.of("InputToken", index), Map.of("LogicalState", state));
  }

  /** The loop of a supervised input. */
  void supervised(Loop loop, Optional<String> words) {
    tell(PortTopics.SUPERVISED, Map.of("port", index), Map.of("state", word(loop)), words);
  }

  /** What the port is as an output. */
  void output(boolean active, Optional<String> words) {
    tell(PortTopics.OUTPUT, Map.of("port", index), Map.of("state", active ? "1" : "0"), words);
    events.set(
        PortTopics.RELAY,
        Map.of("RelayToken", index),
        Map.of("LogicalState", active ? "active" : "inactive"));
  }

  /** The word of a loop, as in the event of a supervised input. */
  static String word(Loop loop) {
    return loop.name().toLowerCase(Locale.ROOT);
  }

  private void tell(
      Topic topic, Map<String, String> source, Map<String, String> data, Optional<String> words) {
    words.ifPresentOrElse(
        text -> events.publish(topic, source, data, text), () -> events.set(topic, source, data));
  }
}
