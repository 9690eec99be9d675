package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.part.VirtualAudioInput;
import dev.vestibule.virtual.sound.Sound;
import dev.vestibule.virtual.sound.Tone;
import dev.vestibule.virtual.sound.WavFile;
import java.io.IOException;

/** Somebody, or something, that makes itself heard at a microphone or a line input. */
public final class SoundHand {

  private static final int LARGEST_FILE = 16 << 20;

  private final Doing doing;
  private final String place;
  private final String signal;
  private final VirtualAudioInput input;

  SoundHand(Doing doing, String place, String signal, VirtualAudioInput input) {
    this.doing = doing;
    this.place = place;
    this.signal = signal;
    this.input = input;
  }

  /**
   * Plays a WAV file from now on, beside what is heard already.
   *
   * @param file 16-bit linear samples of 1-8 channels, at most 16 MiB
   */
  public void wav(byte[] file) {
    if (file.length > LARGEST_FILE) {
      throw new IllegalArgumentException(
          "a WAV file has at most " + LARGEST_FILE + " bytes: " + file.length);
    }
    try {
      Sound clip = WavFile.read(file);
      play("Recording of " + Words.number(clip.seconds()) + " s", clip);
    } catch (IOException notUnderstood) {
      throw new IllegalArgumentException(notUnderstood.getMessage(), notUnderstood);
    }
  }

  /**
   * Plays a tone from now on, beside what is heard already.
   *
   * @param hz 20-20 000
   * @param dbfs level, -120 to 0
   * @param seconds 0.001-3600
   */
  public void tone(double hz, double dbfs, double seconds) {
    play(
        "Tone of %s Hz, %s dBFS for %s s"
            .formatted(Words.number(hz), Words.number(dbfs), Words.number(seconds)),
        new Tone(hz, dbfs, seconds));
  }

  /** Ends all sounds. */
  public void quiet() {
    doing.now("Quiet at the " + place, signal, input::quiet);
  }

  private void play(String words, Sound sound) {
    doing.now(words + " at the " + place, signal, () -> input.hear(sound));
  }
}
