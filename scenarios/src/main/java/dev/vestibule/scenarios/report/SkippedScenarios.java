package dev.vestibule.scenarios.report;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;
import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A plugin of Cucumber that tells, in the end, which scenarios were skipped and why. */
public final class SkippedScenarios implements ConcurrentEventListener {

  private final PrintStream out;
  private final TreeMap<String, Set<String>> scenarios = new TreeMap<>();

  /** Tells it on the console. */
  public SkippedScenarios() {
    this(System.out);
  }

  SkippedScenarios(PrintStream out) {
    this.out = out;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    publisher.registerHandlerFor(TestRunFinished.class, end -> tell());
  }

  private synchronized void finished(TestCaseFinished event) {
    Result result = event.getResult();
    if (result.getStatus() != Status.SKIPPED) return;
    String reason =
        Optional.ofNullable(result.getError()).map(Throwable::getMessage).orElse("no reason given");
    scenarios.computeIfAbsent(reason, first -> new TreeSet<>()).add(event.getTestCase().getName());
  }

  private synchronized void tell() {
    scenarios.forEach(
        (reason, names) -> {
          out.println("Skipped, since " + reason + ":");
          names.forEach(name -> out.println("  " + name));
        });
  }
}
