package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.fuzz.Finding;
import dev.vestibule.scenarios.fuzz.FuzzRun;
import dev.vestibule.scenarios.fuzz.FuzzTarget;
import dev.vestibule.scenarios.fuzz.FuzzTargets;
import dev.vestibule.scenarios.fuzz.Harness;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A little of what {@code vestibule bench fuzz} does for as long as one likes. */
class FuzzTargetsTest {

  private static final int INPUTS = 200;

  static List<FuzzTarget> targets() {
    return FuzzTargets.all();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void takesWhateverComes(FuzzTarget target) {
    try (Harness harness = target.harness().get()) {
      FuzzRun run = FuzzRun.of(harness, 1, inputs -> inputs == INPUTS);

      assertThat(run.finding().map(Finding::what)).as("%s", run.finding()).isEmpty();
      assertThat(run.inputs()).isEqualTo(INPUTS);
    }
  }
}
