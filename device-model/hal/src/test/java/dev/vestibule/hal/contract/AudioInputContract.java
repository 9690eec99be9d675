package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vestibule.hal.AudioInput;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is true of every source of sound. */
public abstract class AudioInputContract {

  private final AudioInputRig rig;

  /** An input on this rig. */
  protected AudioInputContract(AudioInputRig rig) {
    this.rig = rig;
  }

  /** A loudspeaker before a microphone, or a generator at a line. */
  public interface AudioInputRig extends Rig {

    /** The input. */
    AudioInput input();

    /** Starts a sine of 1 kHz with half of the full amplitude, for so long. */
    void tone(Duration length);
  }

  @Test
  void aToneIsHeardWithItsAmplitudeForItsTime() {
    long start = rig.nanos();
    rig.tone(Duration.ofSeconds(1));
    rig.pass(Duration.ofSeconds(2));
    assertThat(rms(read(start, 1))).isCloseTo(16_384 / Math.sqrt(2), within(800.0));
    assertThat(rms(read(start + 1_000_000_000L, 1))).isLessThan(1_000);
  }

  @Test
  void stretchesThatFollowEachOtherAreReadWithoutAGap() {
    long start = rig.nanos();
    rig.tone(Duration.ofSeconds(1));
    rig.pass(Duration.ofSeconds(1));
    short[] whole = read(start, 1);
    short[] second = new short[whole.length / 2];
    rig.input().read(start + 500_000_000L, second);
    assertThat(second).containsExactly(Arrays.copyOfRange(whole, whole.length / 2, whole.length));
  }

  @Test
  void whatHasNotYetBeenHeardIsZero() {
    long start = rig.nanos();
    rig.tone(Duration.ofSeconds(2));
    rig.pass(Duration.ofMillis(500));
    short[] samples = read(start, 1);
    assertThat(Arrays.copyOfRange(samples, samples.length / 2 + 1, samples.length)).containsOnly(0);
  }

  @Test
  void whatWasHeardTenSecondsAgoCanStillBeRead() {
    long start = rig.nanos();
    rig.tone(Duration.ofSeconds(1));
    rig.pass(Duration.ofSeconds(10));
    assertThat(rms(read(start, 1))).isGreaterThan(10_000);
  }

  private short[] read(long from, int seconds) {
    short[] samples = new short[rig.input().sampleRate() * seconds];
    rig.input().read(from, samples);
    return samples;
  }

  private static double rms(short[] samples) {
    double sum = 0;
    for (short sample : samples) sum += (double) sample * sample;
    return Math.sqrt(sum / samples.length);
  }
}
