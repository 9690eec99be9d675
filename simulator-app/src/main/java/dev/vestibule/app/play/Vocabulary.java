package dev.vestibule.app.play;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.StepDefinition;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All sentences that scenarios can use, each with an example from the shipped features. */
final class Vocabulary implements ConcurrentEventListener {

  /**
   * A sentence.
   *
   * @param topic what it is about, such as {@code Entry list}
   * @param pattern with placeholders, such as {@code relay {int} is closed}
   * @param example how a shipped feature uses it
   */
  record Sentence(String topic, String pattern, Optional<String> example) {}

  private final Map<String, StepDefinition> definitions = new TreeMap<>();
  private final Map<String, String> examples = new TreeMap<>();

  /** Learns the vocabulary from a dry run of the shipped features. */
  static Vocabulary learn() {
    var vocabulary = new Vocabulary();
    Features.run(
        Features.options().setDryRun().addFeature(FeatureWithLines.parse(Features.SHIPPED)),
        vocabulary);
    return vocabulary;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(StepDefinedEvent.class, this::defined);
    publisher.registerHandlerFor(TestStepFinished.class, this::used);
  }

  private synchronized void defined(StepDefinedEvent event) {
    definitions.put(event.getStepDefinition().getPattern(), event.getStepDefinition());
  }

  private synchronized void used(TestStepFinished event) {
    if (!(event.getTestStep() instanceof PickleStepTestStep step)) return;
    if (step.getPattern() == null) return;
    examples.putIfAbsent(step.getPattern(), Sentences.of(step));
  }

  /** All sentences by topic. */
  synchronized Map<String, List<Sentence>> byTopic() {
    Map<String, List<Sentence>> topics = new TreeMap<>();
    definitions.forEach(
        (pattern, definition) -> {
          String topic = topic(definition.getLocation());
          var sentence = new Sentence(topic, pattern, Optional.ofNullable(examples.get(pattern)));
          topics.computeIfAbsent(topic, it -> new ArrayList<>()).add(sentence);
        });
    return topics;
  }

  /** {@code Entry list} for a step of {@code EntryListSteps}. */
  private static String topic(String location) {
    String type = location.replaceAll("\\(.*", "").replaceAll("\\.[^.]*$", "");
    String name = type.substring(type.lastIndexOf('.') + 1).replaceAll("Steps$", "");
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }
}
