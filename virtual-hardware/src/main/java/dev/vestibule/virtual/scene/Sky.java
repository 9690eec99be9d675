package dev.vestibule.virtual.scene;

import static dev.vestibule.virtual.scene.Shapes.disc;
import static dev.vestibule.virtual.scene.Shapes.rounded;

import java.awt.geom.Path2D;

/**
 * Sky with clouds, or stars.
 *
 * @param seed of clouds and stars
 * @param hours by the clock, with which clouds drift
 */
record Sky(long seed, double hours) implements Layer {

  private static final Plane FAR = Plane.facing(300);
  private static final int CLOUDS = 9;
  private static final int STARS = 70;

  @Override
  public void paint(Easel easel) {
    easel.sky();
    double night = easel.light().lamps() * (1 - easel.light().fog());
    if (night > 0.6) stars(easel, night);
    for (int i = 0; i < CLOUDS; i++) cloud(easel, i);
  }

  private void stars(Easel easel, double night) {
    for (int i = 0; i < STARS; i++) {
      double x = Noise.between(-420, 420, seed, 900 + i);
      double y = Noise.between(50, 260, seed, 1_900 + i);
      double size = Noise.between(0.25, 0.7, seed, 2_900 + i);
      easel.shine(FAR, disc(x, y, size), Rgb.of(0xE8ECFF), 0.8 * night);
    }
    easel.glow(150, 135, 300, 40, Rgb.of(0xC9D6FF), 0.25 * night);
    easel.shine(FAR, disc(150, 135, 10), Rgb.of(0xF4F1E4), night);
    easel.shine(FAR, disc(155, 138, 9), easel.light().zenith(), night);
  }

  private void cloud(Easel easel, int number) {
    double drift = (Noise.unit(seed, 10 + number) * 1_200 + hours * 40) % 1_200 - 600;
    double y = Noise.between(70, 200, seed, 30 + number);
    double width = Noise.between(45, 110, seed, 50 + number);
    double opacity = 0.7 * (1 - easel.light().fog());
    var cloud = new Path2D.Double();
    for (int i = 0; i < 7; i++) {
      double part = width * Noise.between(0.17, 0.34, seed, 100 + number * 7 + i);
      double x = drift + width * Noise.between(-0.6, 0.6, seed, 200 + number * 7 + i);
      double high = part * Noise.between(0.55, 0.95, seed, 300 + number * 7 + i);
      cloud.append(rounded(x - part, y, x + part, y + 2 * high, high), false);
    }
    easel.haze(FAR, cloud, easel.light().cloud(), opacity);
  }
}
