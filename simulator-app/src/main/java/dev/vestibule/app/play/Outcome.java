package dev.vestibule.app.play;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.WriteEvent;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells a person what failed while scenarios run, and in the end how many. */
final class Outcome implements ConcurrentEventListener {

  private final PrintWriter out;
  private final Set<String> patterns = new TreeSet<>();
  private final Map<Status, Integer> scenarios = new EnumMap<>(Status.class);

  Outcome(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(StepDefinedEvent.class, this::defined);
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(WriteEvent.class, event -> out.println("  " + event.getText()));
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
    publisher.registerHandlerFor(TestRunFinished.class, this::runFinished);
  }

  /** How many scenarios ran. */
  synchronized int count() {
    return scenarios.values().stream().mapToInt(Integer::intValue).sum();
  }

  private synchronized void defined(StepDefinedEvent event) {
    patterns.add(event.getStepDefinition().getPattern());
  }

  private synchronized void stepFinished(TestStepFinished event) {
    Result result = event.getResult();
    if (result.getStatus().isOk() || result.getStatus() == Status.SKIPPED) return;
    TestCase scenario = event.getTestCase();
    out.println();
    out.println(
        "Scenario: "
            + scenario.getName()
            + "   "
            + Places.of(scenario.getUri(), scenario.getLocation().getLine()));
    if (event.getTestStep() instanceof PickleStepTestStep step) {
      out.println("  " + Sentences.of(step) + "   line " + step.getStep().getLocation().getLine());
      if (result.getStatus() == Status.UNDEFINED) suggest(step);
    }
    if (result.getError() != null) out.println(indented(result.getError()));
  }

  private void suggest(PickleStepTestStep step) {
    out.println("  No step says this.");
    NearestSentence.to(step.getStep().getText(), patterns)
        .ifPresent(near -> out.println("  Did you mean: " + near));
    out.println("  All steps: vestibule steps");
  }

  private synchronized void scenarioFinished(TestCaseFinished event) {
    scenarios.merge(event.getResult().getStatus(), 1, Integer::sum);
  }

  private synchronized void runFinished(TestRunFinished event) {
    String parts =
        scenarios.entrySet().stream()
            .map(it -> it.getValue() + " " + it.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    if (count() > 0)
      out.println((count() == 1 ? "1 scenario: " : count() + " scenarios: ") + parts);
    out.flush();
  }

  private static String indented(Throwable error) {
    String message = error.getMessage() == null ? error.toString() : error.getMessage();
    return message.strip().indent(4).stripTrailing();
  }
}
