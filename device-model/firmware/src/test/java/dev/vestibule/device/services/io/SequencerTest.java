package dev.vestibule.device.services.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.ManualTime;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.services.io.Sequence.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequencerTest {
  private final ManualTime time = new ManualTime();
  private final DeviceLoop loop =
      new DeviceLoop(
          time,
          failure -> {
            throw failure;
          });
  private final List<Boolean> taken = new ArrayList<>();
  private final Sequencer sequencer = new Sequencer(loop, taken::add);

  @Test
  void takesEachStateWhenTheOneBeforeIsOverAndTheLastStays() {
    sequencer.play(sequence(step(true, 300), step(false, 500), step(true, 0)));

    assertThat(taken).containsExactly(true);
    time.advance(Duration.ofMillis(299));
    assertThat(taken).containsExactly(true);
    time.advance(Duration.ofMillis(1));
    assertThat(taken).containsExactly(true, false);
    assertThat(sequencer.playing()).isTrue();
    time.advance(Duration.ofMillis(500));
    assertThat(taken).containsExactly(true, false, true);
    assertThat(sequencer.playing()).isFalse();
  }

  @Test
  void playsUntilTheTimeOfTheLastStateIsOver() {
    sequencer.play(sequence(step(true, 300)));

    assertThat(sequencer.playing()).isTrue();
    time.advance(Duration.ofMillis(300));
    assertThat(sequencer.playing()).isFalse();
    assertThat(taken).containsExactly(true);
  }

  @Test
  void anotherSequenceTakesThePlaceOfTheOneBefore() {
    sequencer.play(sequence(step(true, 300), step(false, 0)));
    sequencer.play(sequence(step(true, 1_000), step(false, 0)));

    time.advance(Duration.ofMillis(999));

    assertThat(taken).containsExactly(true, true);
  }

  @Test
  void aCancelledSequenceLeavesTheStateItReached() {
    sequencer.play(sequence(step(true, 300), step(false, 0)));
    sequencer.cancel();

    time.advance(Duration.ofSeconds(1));

    assertThat(taken).containsExactly(true);
    assertThat(sequencer.playing()).isFalse();
  }

  private static Step step(boolean active, int millis) {
    return new Step(active, Duration.ofMillis(millis));
  }

  private static Sequence sequence(Step... steps) {
    return new Sequence(List.of(steps));
  }
}
