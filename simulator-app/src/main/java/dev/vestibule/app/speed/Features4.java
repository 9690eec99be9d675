package dev.vestibule.app.speed;

import dev.vestibule.app.play.Features;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of scenarios of four steps each, run by Cucumber. */
final class Features4 {

  private static final int SCENARIOS = 300;
  private static final URI EMPTY = URI.create("classpath:/dev/vestibule/app/speed/empty");

  private static final String NOTHING =
      """
        Scenario: %d
          Given nothing
          When nothing happens
          Then nothing is seen of "relay 1"
          And nothing is seen of "relay 2"
      """;

  private static final String DOOR =
      """
        Scenario: %d
          Given a door station with the preset "stand-alone"
          When the visitor holds the card "Anna Berg" to the reader
          Then relay 1 is closed
          And 7 seconds pass
      """;

  double empty() throws IOException {
    return run(NOTHING, Features.plain().addGlue(EMPTY));
  }

  double door() throws IOException {
    return run(DOOR, Features.options());
  }

  private static double run(String scenario, RuntimeOptionsBuilder options) throws IOException {
    Path file = Files.createTempFile("vestibule", ".feature");
    try {
      var text = new StringBuilder("Feature: Speed\n");
      for (int i = 1; i <= SCENARIOS; i++) text.append(scenario.formatted(i));
      Files.writeString(file, text);
      options.addFeature(FeatureWithLines.parse(file.toUri().toString()));
      return SCENARIOS / Stopwatch.seconds(() -> demandPassed(Features.run(options)));
    } finally {
      Files.delete(file);
    }
  }

  private static void demandPassed(boolean passed) {
    if (!passed) throw new IllegalStateException("a scenario of the measurement failed");
  }
}
