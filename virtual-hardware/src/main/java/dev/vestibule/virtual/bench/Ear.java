package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.part.VirtualAudioOutput;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;

/** An ear at a loudspeaker or a line output. It remembers the last minute. */
public final class Ear {

  private final Timeline time;
  private final VirtualAudioOutput output;

  Ear(Timeline time, VirtualAudioOutput output) {
    this.time = time;
    this.output = output;
  }

  /**
   * What was heard, as a WAV file of 16-bit linear mono samples.
   *
   * @param last how much of it, 0-60 s up to now
   */
  public byte[] wav(Duration last) {
    return time.look(() -> output.wav(last));
  }

  /** How loud it is: the level of the last 100 ms in dBFS, -120 when silent. */
  public double levelDbfs() {
    return time.look(output::levelDbfs);
  }
}
