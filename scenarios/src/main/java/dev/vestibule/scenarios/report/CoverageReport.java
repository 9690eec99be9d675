package dev.vestibule.scenarios.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Cucumber plug-in that tells which statements of the manual the scenarios of a run cover: as a
 * page, and in one line on the console.
 */
public final class CoverageReport implements ConcurrentEventListener {

  private final Coverage coverage = new Coverage(new Requirements());
  private final OutputStream page;

  /** Writes the page there when the run is over. */
  public CoverageReport(OutputStream page) {
    this.page = page;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseFinished.class, this::ran);
    publisher.registerHandlerFor(TestRunFinished.class, end -> write());
  }

  private void ran(TestCaseFinished end) {
    var scenario = end.getTestCase();
    coverage.ran(scenario.getName(), scenario.getTags(), end.getResult().getStatus().isOk());
  }

  private void write() {
    try (Writer writer = new OutputStreamWriter(page, UTF_8)) {
      writer.write(CoveragePage.of(coverage));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.println(coverage.line());
  }
}
