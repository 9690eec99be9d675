package dev.vestibule.virtual.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import dev.vestibule.virtual.sound.Clip;
import dev.vestibule.virtual.sound.Level;
import dev.vestibule.virtual.sound.Tone;
import dev.vestibule.virtual.sound.WavFile;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VirtualAudioTest {

  private static final int RATE = 16_000;
  private static final long SECOND = 1_000_000_000L;

  private final Timeline time = new Timeline(Instant.EPOCH);
  private final Bus bus = new Bus(time, new SignalTrace());
  private final VirtualAudioInput microphone = new VirtualAudioInput(bus, "microphone", RATE, 1);
  private final VirtualAudioOutput speaker = new VirtualAudioOutput(bus, "speaker", RATE);

  @Test
  void aToneIsHeardAtItsLevelForItsTime() {
    microphone.hear(new Tone(1000, -20, 2));
    time.advance(Duration.ofSeconds(3));
    assertThat(Level.dbfs(heard(0, 2))).isCloseTo(-20, within(0.1));
    assertThat(Level.dbfs(heard(2, 1))).isCloseTo(VirtualAudioInput.NOISE_FLOOR, within(1.0));
  }

  @Test
  void stretchesThatFollowEachOtherAreReadWithoutAGap() {
    microphone.hear(new Tone(440, -6, 5));
    time.advance(Duration.ofSeconds(2));
    short[] whole = heard(0, 1);
    short[] part = new short[160];
    microphone.read(10_000_000L * 7, part);
    assertThat(part).containsExactly(Arrays.copyOfRange(whole, 1120, 1280));
  }

  @Test
  void whatHasNotYetBeenHeardIsZero() {
    time.advance(Duration.ofMillis(500));
    assertThat(Arrays.copyOfRange(heard(0, 1), 8000, RATE)).containsOnly(0);
  }

  @Test
  void aDeadMicrophoneIsSilentOnlyWhileItIsDead() {
    time.advance(Duration.ofSeconds(1));
    microphone.dead(true);
    time.advance(Duration.ofSeconds(1));
    microphone.dead(false);
    time.advance(Duration.ofSeconds(1));
    assertThat(Level.dbfs(heard(0, 1))).isGreaterThan(-70);
    assertThat(heard(1, 1)).containsOnly(0);
    assertThat(Level.dbfs(heard(2, 1))).isGreaterThan(-70);
  }

  @Test
  void aRecordingOfAnotherRateIsHeardInItsOwnTime() throws IOException {
    Clip tone = tone(8_000, 1000, 0.5);
    microphone.hear(WavFile.read(WavFile.write(tone)));
    time.advance(Duration.ofSeconds(1));
    short[] heard = Arrays.copyOf(heard(0, 1), RATE / 2);
    assertThat(Level.dbfs(heard)).isCloseTo(-6, within(1.5));
    assertThat(crossings(heard)).isBetween(498, 502);
  }

  @Test
  void aDamagedWavFileIsRefused() {
    byte[] file = WavFile.write(tone(8_000, 1000, 0.1));
    assertThatIOException().isThrownBy(() -> WavFile.read(Arrays.copyOf(file, 30)));
    assertThatIOException()
        .isThrownBy(() -> WavFile.read("no sound at all".getBytes(StandardCharsets.UTF_8)));
    file[34] = 8;
    assertThatIOException().isThrownBy(() -> WavFile.read(file)).withMessageContaining("8 bits");
  }

  @Test
  void whatIsPlayedIsHeardAtItsTimeAndForgottenAfterAMinute() throws IOException {
    time.advance(Duration.ofSeconds(1));
    speaker.play(tone(RATE, 500, 1).samples());
    assertThat(speaker.playing()).isTrue();
    time.advance(Duration.ofMillis(500));
    assertThat(speaker.levelDbfs()).isCloseTo(-6, within(0.2));
    time.advance(Duration.ofMillis(1500));
    assertThat(speaker.playing()).isFalse();
    assertThat(speaker.levelDbfs()).isEqualTo(Level.SILENCE);
    assertThat(speaker.heard(SECOND, 2 * SECOND)).containsExactly(tone(RATE, 500, 1).samples());
    assertThat(WavFile.read(speaker.wav(Duration.ofSeconds(2))).samples()).hasSize(2 * RATE);
    assertThat(bus.trace().since(0))
        .extracting(change -> change.nanos() + " " + change.value())
        .containsExactly("1000000000 true", "2000000000 false");
  }

  @Test
  void flushingCutsTheSoundOff() {
    speaker.play(tone(RATE, 500, 2).samples());
    time.advance(Duration.ofSeconds(1));
    speaker.flush();
    assertThat(speaker.waiting()).isZero();
    time.advance(Duration.ofSeconds(2));
    assertThat(speaker.heard(SECOND, 2 * SECOND)).containsOnly(0);
    assertThat(Level.dbfs(speaker.heard(0, SECOND))).isCloseTo(-6, within(0.1));
  }

  private short[] heard(int fromSecond, int seconds) {
    short[] samples = new short[seconds * RATE];
    microphone.read(fromSecond * SECOND, samples);
    return samples;
  }

  private static Clip tone(int rate, double hz, double seconds) {
    var tone = new Tone(hz, -6, seconds);
    short[] samples = new short[(int) (rate * seconds)];
    for (int i = 0; i < samples.length; i++) samples[i] = Level.sample(tone.at((double) i / rate));
    return new Clip(rate, samples);
  }

  private static int crossings(short[] samples) {
    int crossings = 0;
    for (int i = 1; i < samples.length; i++) {
      if (samples[i - 1] < 0 && samples[i] >= 0) crossings++;
    }
    return crossings;
  }
}
