package dev.vestibule.app.demo;

import dev.vestibule.app.play.Features;
import io.cucumber.core.feature.FeatureWithLines;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Plays demos, one step at a time. */
public final class Player {

  private final LiveStage stage;
  private final Audience audience;
  private final Reins reins;
  private final Duration pace;

  /**
   * @param pace how long each sentence can be read; with zero everything happens at once
   */
  public Player(Audience audience, Reins reins, Duration pace) {
    this.stage = new LiveStage(audience);
    this.audience = audience;
    this.reins = reins;
    this.pace = pace;
  }

  /**
   * Plays a demo to its end. Going back starts it anew and passes quickly to the sentence before,
   * with the same outcome, since nothing in it is left to chance.
   *
   * @return why it could not be played; empty if all went as written
   */
  public Optional<String> play(Demo demo) {
    Performance performance;
    int from = 1;
    do {
      performance = new Performance(stage, audience, reins, pace, from);
      Features.run(
          Features.options().addFeature(FeatureWithLines.create(demo.file(), List.of(demo.line()))),
          new StagedSteps(stage),
          performance);
      from = performance.backTo();
    } while (from > 0);
    return performance.failure();
  }
}
