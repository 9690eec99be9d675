package dev.vestibule.virtual.sound;

/**
 * White noise without end.
 *
 * @param dbfs level, -120 to 0
 */
public record Hiss(double dbfs) implements Sound {

  public Hiss {
    if (!(dbfs >= Level.SILENCE && dbfs <= 0)) {
      throw new IllegalArgumentException("noise is -120 to 0 dBFS: " + dbfs);
    }
  }

  @Override
  public double seconds() {
    return Double.POSITIVE_INFINITY;
  }

  /** Evenly distributed; the same at the same time. */
  @Override
  public double at(double seconds) {
    long z = Double.doubleToLongBits(seconds) * 0x9E37_79B9_7F4A_7C15L;
    z = (z ^ z >>> 32) * 0xD6E8_FEB8_6659_FD93L;
    return Level.amplitude(dbfs) * Math.sqrt(1.5) * ((z ^ z >>> 32) / (double) Long.MAX_VALUE);
  }
}
