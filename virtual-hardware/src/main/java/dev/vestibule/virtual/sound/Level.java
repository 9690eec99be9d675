package dev.vestibule.virtual.sound;

/**
 * Levels in dBFS as in AES17: a sine that just reaches full scale has 0 dBFS, so a square wave can
 * have +3.
 */
public final class Level {

  /** What silence is given as. */
  public static final double SILENCE = -120;

  private static final double FULL_SCALE = 32_768;

  private Level() {}

  /** The peak of a sine of this level, 1 at full scale. */
  public static double amplitude(double dbfs) {
    return Math.pow(10, dbfs / 20);
  }

  /** The level of samples, at least {@link #SILENCE}. */
  public static double dbfs(short[] samples) {
    double sum = 0;
    for (short sample : samples) sum += (double) sample * sample;
    double rms = samples.length == 0 ? 0 : Math.sqrt(2 * sum / samples.length) / FULL_SCALE;
    return Math.max(SILENCE, 20 * Math.log10(rms));
  }

  /** A sample of this pressure, clipped at full scale. */
  public static short sample(double pressure) {
    long rounded = Math.round(pressure * FULL_SCALE);
    return (short) Math.clamp(rounded, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** The pressure of a sample. */
  public static double pressure(short sample) {
    return sample / FULL_SCALE;
  }
}
