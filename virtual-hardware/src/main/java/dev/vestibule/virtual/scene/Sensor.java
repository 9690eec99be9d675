package dev.vestibule.virtual.scene;

/** What the image sensor adds to a picture: noise, the more the darker it is. */
final class Sensor {

  /** Over the logarithm of lux; assumed. */
  private static final Curve NOISE =
      new Curve(new double[] {-2, 0, 1, 2, 3}, new double[] {13, 9, 4.5, 2, 0});

  private Sensor() {}

  /**
   * Puts noise on a picture.
   *
   * @param lux light before the sensor
   * @param seed of this picture's noise
   */
  static void expose(int[] pixels, double lux, long seed) {
    double noise = NOISE.at(Math.log10(Math.max(lux, 0.001)));
    int strength = (int) Math.round(noise / 104 * 65_536);
    if (strength == 0) return;
    for (int i = 0; i < pixels.length; i++) {
      long bits = Noise.bits(seed, i);
      int pixel = pixels[i];
      int r = noisy(pixel >> 16 & 255, bits, strength);
      int g = noisy(pixel >> 8 & 255, bits >>> 16, strength);
      int b = noisy(pixel & 255, bits >>> 32, strength);
      pixels[i] = 0xFF00_0000 | r << 16 | g << 8 | b;
    }
  }

  /** The sum of two even chances is close enough to a bell. */
  private static int noisy(int level, long bits, int strength) {
    int chance = (int) (bits & 255) + (int) (bits >> 8 & 255) - 255;
    return Math.clamp(level + (chance * strength >> 16), 0, 255);
  }
}
