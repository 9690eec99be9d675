package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.web.schema.sample.Dice;
import dev.vestibule.scenarios.fuzz.Finding;
import dev.vestibule.scenarios.fuzz.FuzzRun;
import dev.vestibule.scenarios.fuzz.Harness;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FuzzRunTest {

  /** Chokes on one byte of 256. */
  private static final class Brittle implements Harness {
    @Override
    public byte[] input(Dice dice) {
      return new byte[] {(byte) dice.below(256)};
    }

    @Override
    public Optional<String> feed(byte[] input) {
      if (input[0] == 7) throw new IllegalStateException("seven");
      return Optional.empty();
    }
  }

  @Test
  void aFindingComesAtOnceWhenItsSeedIsTheFirst() {
    FuzzRun run = FuzzRun.of(new Brittle(), 1, inputs -> inputs == 100_000);
    Finding finding = run.finding().orElseThrow();
    assertThat(finding.what()).contains("seven");
    assertThat(finding.printable()).isEqualTo("\\x07");

    FuzzRun again = FuzzRun.of(new Brittle(), finding.seed(), inputs -> inputs == 1);
    assertThat(again.inputs()).isEqualTo(1);
    assertThat(again.finding().orElseThrow().input()).isEqualTo(finding.input());
  }
}
