package dev.vestibule.virtual.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws flat shapes of the world into a picture: through the lens and in the light of the scene.
 */
final class Easel {

  private static final double STEP = 0.12;
  private static final Plane FAR = Plane.facing(1_000);

  private final Graphics2D picture;
  private final Optics optics;
  private final Light light;
  private double opacity = 1;
  private final double[] point = new double[3];
  private final double[] pixel = new double[2];

  Easel(Graphics2D picture, Optics optics, Light light) {
    this.picture = picture;
    this.optics = optics;
    this.light = light;
  }

  Light light() {
    return light;
  }

  /** Draws so much less than solid from now on. */
  void opacity(double opacity) {
    this.opacity = opacity;
  }

  /** Draws a surface of this colour. */
  void fill(Plane plane, Shape shape, int colour) {
    fill(plane, shape, Rgb.of(colour), 1);
  }

  /** Draws a surface of this colour and opacity. */
  void fill(Plane plane, Shape shape, Rgb colour, double opacity) {
    Rectangle2D box = shape.getBounds2D();
    plane.at(box.getCenterX(), box.getCenterY(), point);
    Rgb seen = light.shade(colour, point[0], point[1], point[2]);
    picture.setPaint(seen.color(opacity * this.opacity));
    picture.fill(projected(plane, shape));
  }

  /** Draws something that gives light of its own. */
  void shine(Plane plane, Shape shape, Rgb colour, double opacity) {
    Rectangle2D box = shape.getBounds2D();
    plane.at(box.getCenterX(), box.getCenterY(), point);
    picture.setPaint(light.hazy(colour, point[2]).color(opacity * this.opacity));
    picture.fill(projected(plane, shape));
  }

  /** Draws something so far away that it has the sky's own colours. */
  void haze(Plane plane, Shape shape, Rgb colour, double opacity) {
    picture.setPaint(colour.color(opacity));
    picture.fill(projected(plane, shape));
  }

  /** Fills the picture with sky, from the horizon upwards. */
  void sky() {
    Point2D low = seen(FAR, new Point2D.Double(0, Optics.HEIGHT));
    Point2D high = seen(FAR, new Point2D.Double(0, Optics.HEIGHT + 900));
    Rgb horizon = light.horizon();
    Rgb zenith = light.zenith();
    Rgb fogged = zenith.mixed(light.mist(), Math.min(1, light.fog() * 1.6));
    picture.setPaint(
        new LinearGradientPaint(
            low,
            high,
            new float[] {0, 0.45f, 1},
            new Color[] {horizon.color(1), horizon.mixed(fogged, 0.65).color(1), fogged.color(1)}));
    picture.fill(picture.getClipBounds());
  }

  /** Draws a level or upright surface whose colour changes from one point of it to another. */
  void fade(Plane plane, Shape shape, int from, Point2D here, int to, Point2D there) {
    Point2D start = seen(plane, here);
    Color first = light.shade(Rgb.of(from), point[0], point[1], point[2]).color(1);
    Point2D end = seen(plane, there);
    Color last = light.shade(Rgb.of(to), point[0], point[1], point[2]).color(1);
    picture.setPaint(new GradientPaint(start, first, end, last));
    picture.fill(projected(plane, shape));
  }

  /** Draws a line of this width in metres. */
  void line(Plane plane, Shape path, double width, int colour) {
    var stroke = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    fill(plane, stroke.createStrokedShape(path), colour);
  }

  /** Draws a soft round spot of light or shadow. */
  void glow(double x, double y, double z, double radius, Rgb colour, double opacity) {
    optics.see(x, y, z, pixel);
    double size = radius * optics.pixelsPerMetre(x, y, z);
    if (size < 0.5) return;
    Color core = colour.color(opacity * this.opacity);
    Color half = colour.color(opacity * this.opacity * 0.35);
    Color rim = colour.color(0);
    picture.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(pixel[0], pixel[1]),
            (float) size,
            new float[] {0, 0.4f, 1},
            new Color[] {core, half, rim}));
    picture.fill(new Rectangle2D.Double(pixel[0] - size, pixel[1] - size, 2 * size, 2 * size));
  }

  /** Where a point of a plane is in the picture. */
  Point2D seen(Plane plane, Point2D where) {
    plane.at(where.getX(), where.getY(), point);
    optics.see(point[0], point[1], point[2], pixel);
    return new Point2D.Double(pixel[0], pixel[1]);
  }

  /** A shape of a plane as the lens shows it: long straight lines become bent ones. */
  private Path2D projected(Plane plane, Shape shape) {
    var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double[] c = new double[6];
    double[] at = new double[2];
    double[] start = new double[2];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          see(plane, c[0], c[1]);
          path.moveTo(pixel[0], pixel[1]);
          start[0] = c[0];
          start[1] = c[1];
          at = start.clone();
        }
        case PathIterator.SEG_LINETO -> {
          line(path, plane, at, c[0], c[1]);
          at[0] = c[0];
          at[1] = c[1];
        }
        case PathIterator.SEG_QUADTO -> {
          see(plane, c[0], c[1]);
          double x = pixel[0];
          double y = pixel[1];
          see(plane, c[2], c[3]);
          path.quadTo(x, y, pixel[0], pixel[1]);
          at[0] = c[2];
          at[1] = c[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          see(plane, c[0], c[1]);
          double x1 = pixel[0];
          double y1 = pixel[1];
          see(plane, c[2], c[3]);
          double x2 = pixel[0];
          double y2 = pixel[1];
          see(plane, c[4], c[5]);
          path.curveTo(x1, y1, x2, y2, pixel[0], pixel[1]);
          at[0] = c[4];
          at[1] = c[5];
        }
        default -> {
          line(path, plane, at, start[0], start[1]);
          path.closePath();
          at = start.clone();
        }
      }
    }
    return path;
  }

  /** The nearer a line is, the more it bends. */
  private void line(Path2D path, Plane plane, double[] from, double u, double v) {
    plane.at((from[0] + u) / 2, (from[1] + v) / 2, point);
    double near = Math.max(0.3, Math.hypot(point[0], point[2]));
    double length = Math.hypot(u - from[0], v - from[1]);
    int steps = (int) Math.clamp(length / (STEP * near), 1, 48);
    for (int i = 1; i <= steps; i++) {
      double share = (double) i / steps;
      see(plane, from[0] + (u - from[0]) * share, from[1] + (v - from[1]) * share);
      path.lineTo(pixel[0], pixel[1]);
    }
  }

  private void see(Plane plane, double u, double v) {
    plane.at(u, v, point);
    optics.see(point[0], point[1], point[2], pixel);
  }
}
