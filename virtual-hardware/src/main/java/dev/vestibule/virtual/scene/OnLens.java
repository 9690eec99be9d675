package dev.vestibule.virtual.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** What lies on the lens itself, too close to be sharp. */
final class OnLens {

  private static final Color PAINT = new Color(0x1D1F24);
  private static final Color SKIN = new Color(0x1A0D09);
  private static final int BLOTS = 70;
  private static final int DROPLETS = 160;
  private static final int RUNS = 9;

  private final Graphics2D picture;
  private final double width;
  private final double height;

  private OnLens(Graphics2D picture, int width, int height) {
    this.picture = picture;
    this.width = width;
    this.height = height;
  }

  /** Draws it over the picture. */
  static void paint(Graphics2D picture, int width, int height, Lens lens, long seed, double lux) {
    var on = new OnLens(picture, width, height);
    switch (lens) {
      case CLEAR, DEFOCUSED -> {}
      case COVERED -> on.hand(lux);
      case SPRAYED -> on.spray(seed);
    }
  }

  /** Skin, through which a little red light comes at one edge. */
  private void hand(double lux) {
    picture.setPaint(new Color(0x050404));
    picture.fill(new Rectangle2D.Double(0, 0, width, height));
    double through = Math.clamp(Math.log10(Math.max(lux, 1)) / 5, 0, 1);
    if (through == 0) return;
    var red = new Color(SKIN.getRed(), SKIN.getGreen(), SKIN.getBlue(), (int) (255 * through));
    spot(width * 0.85, height * 0.9, Math.max(width, height) * 0.7, red, 0);
  }

  /** Blots that run into each other, a mist of droplets round them, and drops that run down. */
  private void spray(long seed) {
    double reach = Math.hypot(width, height) / 2;
    for (int i = 0; i < BLOTS; i++) {
      double size = reach * Noise.between(0.1, 0.3, seed, 22_000 + i);
      blot(seed, i, reach * 0.62, size, 0.3);
    }
    for (int i = BLOTS; i < BLOTS + DROPLETS; i++) {
      double size = reach * Noise.between(0.006, 0.022, seed, 22_000 + i);
      blot(seed, i, reach, size, 0.2);
    }
    for (int i = 0; i < RUNS; i++) {
      double x = width * Noise.between(0.15, 0.85, seed, 23_000 + i);
      double length = height * Noise.between(0.2, 0.5, seed, 24_000 + i);
      for (int drop = 0; drop < 40; drop++) {
        double thick = reach * (drop > 36 ? 0.026 : 0.02);
        spot(x, height * 0.5 + length * drop / 40, thick, PAINT, 0.5);
      }
    }
  }

  private void blot(long seed, int number, double reach, double size, double solid) {
    double angle = 2 * Math.PI * Noise.unit(seed, 20_000 + number);
    double far = reach * Math.sqrt(Noise.unit(seed, 21_000 + number));
    double x = width / 2 + far * Math.cos(angle) * 1.1;
    double y = height / 2 + far * Math.sin(angle) * 0.8;
    spot(x, y, size, PAINT, solid);
  }

  /** A soft spot that is solid up to a share of its radius. */
  private void spot(double x, double y, double radius, Color colour, double solid) {
    var none = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
    picture.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(x, y),
            (float) radius,
            new float[] {(float) solid, 1},
            new Color[] {colour, none}));
    picture.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }
}
