package dev.vestibule.app.demo;

import dev.vestibule.app.demo.Reins.Turn;
import dev.vestibule.app.play.Sentences;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.time.Duration;
import java.util.Optional;

/** One run through a demo: shows each sentence, waits, and lets it happen. */
final class Performance implements ConcurrentEventListener {

  private final LiveStage stage;
  private final Audience audience;
  private final Reins reins;
  private final Duration pace;
  private final int from;
  private int step;
  private int steps;
  private int backTo;
  private boolean stopped;
  private Optional<String> failure = Optional.empty();

  /**
   * @param from number of the first sentence that is shown
   */
  Performance(LiveStage stage, Audience audience, Reins reins, Duration pace, int from) {
    this.stage = stage;
    this.audience = audience;
    this.reins = reins;
    this.pace = pace;
    this.from = from;
  }

  /** The sentence the audience wants to go back to; 0 if it saw the demo to its end. */
  int backTo() {
    return backTo;
  }

  /** What did not go as written. */
  Optional<String> failure() {
    return failure;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseStarted.class, event -> begin(event.getTestCase()));
    publisher.registerHandlerFor(TestStepStarted.class, this::about);
    publisher.registerHandlerFor(TestStepFinished.class, this::done);
    publisher.registerHandlerFor(TestCaseFinished.class, event -> end());
  }

  private void begin(TestCase scenario) {
    steps =
        (int) scenario.getTestSteps().stream().filter(PickleStepTestStep.class::isInstance).count();
  }

  private void about(TestStepStarted event) {
    if (!(event.getTestStep() instanceof PickleStepTestStep sentence)) return;
    step++;
    boolean passing = step < from || backTo > 0 || stopped;
    stage.hurry(passing || pace.isZero());
    if (passing) return;
    audience.reads(new Caption(event.getTestCase().getName(), step, steps, Sentences.of(sentence)));
    await(step - 1);
  }

  private void done(TestStepFinished event) {
    Result result = event.getResult();
    if (failure.isEmpty() && result.getError() != null) {
      failure = Optional.of(String.valueOf(result.getError().getMessage()).strip());
    }
  }

  /** The last picture stays as long as a sentence. */
  private void end() {
    if (backTo == 0 && !stopped) await(steps);
  }

  private void await(int before) {
    Turn turn = reins.await(pace);
    stopped = turn == Turn.STOP;
    if (turn == Turn.BACK) backTo = Math.max(1, before);
    if (stopped || backTo > 0) stage.hurry(true);
  }
}
