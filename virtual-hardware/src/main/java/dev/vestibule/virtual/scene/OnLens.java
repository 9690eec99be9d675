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
  private static final int BLOTS = 34;

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

  /** Blots that run into each other from the middle, and drops that run down. */
  private void spray(long seed) {
    double reach = Math.hypot(width, height) / 2;
    for (int i = 0; i < BLOTS; i++) {
      double angle = 2 * Math.PI * Noise.unit(seed, 20_000 + i);
      double far = reach * 0.62 * Math.sqrt(Noise.unit(seed, 21_000 + i));
      double size = reach * Noise.between(0.16, 0.42, seed, 22_000 + i);
      spot(
          width / 2 + far * Math.cos(angle) * 1.1,
          height / 2 + far * Math.sin(angle) * 0.8,
          size,
          PAINT,
          0.55);
    }
    for (int i = 0; i < 7; i++) {
      double x = width * Noise.between(0.15, 0.85, seed, 23_000 + i);
      double length = height * Noise.between(0.15, 0.5, seed, 24_000 + i);
      for (int drop = 0; drop < 24; drop++) {
        double y = height * 0.5 + length * drop / 24;
        spot(x, y, reach * 0.045, PAINT, 0.4);
      }
    }
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
