package dev.vestibule.virtual.sound;

/**
 * Recorded mono sound, heard at any rate by drawing straight lines between its samples.
 *
 * @param rate samples a second, 1 000-192 000
 * @param samples not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Clip(int rate, short[] samples) implements Sound {

  public Clip {
    if (rate < 1_000 || rate > 192_000) {
      throw new IllegalArgumentException("a sample rate is 1000-192000: " + rate);
    }
  }

  @Override
  public double seconds() {
    return (double) samples.length / rate;
  }

  @Override
  public double at(double time) {
    double position = time * rate;
    int before = (int) Math.floor(position);
    if (position < 0 || before >= samples.length) return 0;
    double share = position - before;
    double here = Level.pressure(samples[before]);
    double next = before + 1 < samples.length ? Level.pressure(samples[before + 1]) : 0;
    return here + share * (next - here);
  }
}
