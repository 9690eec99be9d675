package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.AudioOutput;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is true of every sink of sound. */
public abstract class AudioOutputContract {

  private final AudioOutputRig rig;

  /** An output on this rig. */
  protected AudioOutputContract(AudioOutputRig rig) {
    this.rig = rig;
  }

  /** A recorder at an output. */
  public interface AudioOutputRig extends Rig {

    /** The output. */
    AudioOutput output();

    /** What was heard in a stretch of time that has passed, sample by sample. */
    short[] heard(long from, long to);
  }

  @Test
  void whatIsPlayedIsHeardAtOnceAndInItsTime() {
    long start = rig.nanos();
    short[] samples = ramp(1);
    assertThat(rig.output().play(samples)).isEqualTo(samples.length);
    rig.pass(Duration.ofSeconds(2));
    assertThat(rig.heard(start, start + 1_000_000_000L)).containsExactly(samples);
    assertThat(rig.heard(start + 1_000_000_000L, start + 2_000_000_000L)).containsOnly(0);
  }

  @Test
  void whatIsPlayedLaterFollowsWhatIsWaiting() {
    long start = rig.nanos();
    short[] samples = ramp(1);
    rig.output().play(Arrays.copyOf(samples, 100));
    rig.output().play(Arrays.copyOfRange(samples, 100, samples.length));
    rig.pass(Duration.ofSeconds(1));
    assertThat(rig.heard(start, rig.nanos())).containsExactly(samples);
  }

  @Test
  void whatWaitsGrowsLessAsTimePasses() {
    int rate = rig.output().sampleRate();
    rig.output().play(ramp(2));
    assertThat(rig.output().waiting()).isEqualTo(2 * rate);
    rig.pass(Duration.ofMillis(500));
    assertThat(rig.output().waiting()).isEqualTo(rate * 3 / 2);
    rig.pass(Duration.ofSeconds(5));
    assertThat(rig.output().waiting()).isZero();
  }

  @Test
  void atMostTenSecondsWaitAndTheRestIsDropped() {
    int rate = rig.output().sampleRate();
    assertThat(rig.output().play(ramp(11))).isEqualTo(10 * rate);
    assertThat(rig.output().play(ramp(1))).isZero();
    rig.pass(Duration.ofSeconds(1));
    assertThat(rig.output().play(ramp(2))).isEqualTo(rate);
  }

  @Test
  void flushingDropsWhatWaitsAndKeepsWhatWasHeard() {
    long start = rig.nanos();
    short[] samples = ramp(2);
    rig.output().play(samples);
    rig.pass(Duration.ofSeconds(1));
    rig.output().flush();
    assertThat(rig.output().waiting()).isZero();
    rig.pass(Duration.ofSeconds(1));
    assertThat(rig.heard(start, start + 1_000_000_000L))
        .containsExactly(Arrays.copyOf(samples, samples.length / 2));
    assertThat(rig.heard(start + 1_000_000_000L, rig.nanos())).containsOnly(0);
  }

  @Test
  void aCallersArrayIsItsOwnAgainAfterTheCall() {
    long start = rig.nanos();
    short[] samples = ramp(1);
    rig.output().play(samples);
    Arrays.fill(samples, (short) 0);
    rig.pass(Duration.ofSeconds(1));
    assertThat(rig.heard(start, rig.nanos())).containsExactly(ramp(1));
  }

  @Test
  void isSilentWithoutAProgram() {
    rig.output().play(ramp(2));
    rig.pass(Duration.ofMillis(500));
    rig.endProgram();
    long end = rig.nanos();
    rig.pass(Duration.ofMillis(500));
    assertThat(rig.heard(end, rig.nanos())).containsOnly(0);
  }

  private short[] ramp(int seconds) {
    short[] samples = new short[rig.output().sampleRate() * seconds];
    for (int i = 0; i < samples.length; i++) samples[i] = (short) (i % 30_000 + 1);
    return samples;
  }
}
