package dev.vestibule.virtual.scene;

import java.awt.BasicStroke;
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

  /** In pixels. */
  private static final double SPECK = 0.4;

  private static final double[] SKY = {0, 0.45, 1};
  private static final double[] WHOLE = {0, 1};
  private static final double[] GLOW = {0, 0.4, 1};
  private static final Plane FAR = Plane.facing(1_000);

  private final Canvas canvas;
  private final Optics optics;
  private final Light light;
  private double opacity = 1;
  private final double[] point = new double[3];
  private final double[] pixel = new double[2];

  Easel(Canvas canvas, Optics optics, Light light) {
    this.canvas = canvas;
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
    draw(plane, shape, new Ink.Plain(seen, opacity * this.opacity));
  }

  /** Draws something that gives light of its own. */
  void shine(Plane plane, Shape shape, Rgb colour, double opacity) {
    Rectangle2D box = shape.getBounds2D();
    plane.at(box.getCenterX(), box.getCenterY(), point);
    Rgb seen = light.hazy(colour, point[2]);
    draw(plane, shape, new Ink.Plain(seen, opacity * this.opacity));
  }

  /** Draws something so far away that it has the sky's own colours. */
  void haze(Plane plane, Shape shape, Rgb colour, double opacity) {
    draw(plane, shape, new Ink.Plain(colour, opacity));
  }

  /** Fills the picture with sky, from the horizon upwards. */
  void sky() {
    Point2D low = seen(FAR, new Point2D.Double(0, Optics.HEIGHT));
    Point2D high = seen(FAR, new Point2D.Double(0, Optics.HEIGHT + 900));
    Rgb horizon = light.horizon();
    Rgb zenith = light.zenith();
    Rgb fogged = zenith.mixed(light.mist(), Math.min(1, light.fog() * 1.6));
    Ramp ramp = Ramp.of(SKY, horizon, horizon.mixed(fogged, 0.65), fogged);
    canvas.fill(Shapes.box(0, 0, canvas.width(), canvas.height()), Ink.Fade.of(low, high, ramp));
  }

  /** Draws a level or upright surface whose colour changes from one point of it to another. */
  void fade(Plane plane, Shape shape, int from, Point2D here, int to, Point2D there) {
    Point2D start = seen(plane, here);
    Rgb first = light.shade(Rgb.of(from), point[0], point[1], point[2]);
    Point2D end = seen(plane, there);
    Rgb last = light.shade(Rgb.of(to), point[0], point[1], point[2]);
    Ramp ramp = Ramp.of(WHOLE, first, last);
    draw(plane, shape, Ink.Fade.of(start, end, ramp));
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
    double solid = opacity * this.opacity;
    var falloff = new Curve(GLOW, new double[] {solid, solid * 0.35, 0});
    canvas.fill(
        Shapes.disc(pixel[0], pixel[1], size),
        new Ink.Spot(pixel[0], pixel[1], size, colour.packed(), falloff));
  }

  /** Where a point of a plane is in the picture. */
  Point2D seen(Plane plane, Point2D where) {
    plane.at(where.getX(), where.getY(), point);
    optics.see(point[0], point[1], point[2], pixel);
    return new Point2D.Double(pixel[0], pixel[1]);
  }

  /** Draws what is not too small to be seen. */
  private void draw(Plane plane, Shape shape, Ink ink) {
    Path2D path = projected(plane, shape);
    Rectangle2D box = path.getBounds2D();
    if (box.getWidth() >= SPECK || box.getHeight() >= SPECK) canvas.fill(path, ink);
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
