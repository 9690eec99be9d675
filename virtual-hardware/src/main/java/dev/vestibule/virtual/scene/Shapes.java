package dev.vestibule.virtual.scene;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Shapes by the measures that are at hand when a scene is drawn. */
final class Shapes {

  private Shapes() {}

  /** A rectangle between two corners. */
  static Shape box(double left, double bottom, double right, double top) {
    return new Rectangle2D.Double(left, bottom, right - left, top - bottom);
  }

  /** A rectangle between two corners, its own corners rounded. */
  static Shape rounded(double left, double bottom, double right, double top, double radius) {
    return new RoundRectangle2D.Double(
        left, bottom, right - left, top - bottom, 2 * radius, 2 * radius);
  }

  /** An ellipse round a middle. */
  static Shape oval(double x, double y, double halfWidth, double halfHeight) {
    return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }

  /** A circle round a middle. */
  static Shape disc(double x, double y, double radius) {
    return oval(x, y, radius, radius);
  }

  /** Straight lines through x, y, x, y and so on, back to the start. */
  static Shape polygon(double... corners) {
    var path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) path.lineTo(corners[i], corners[i + 1]);
    path.closePath();
    return path;
  }

  /** A smooth line from a start by way of pairs of a control point and an end. */
  static Path2D curve(double x, double y, double... bends) {
    var path = new Path2D.Double();
    path.moveTo(x, y);
    for (int i = 0; i < bends.length; i += 4) {
      path.quadTo(bends[i], bends[i + 1], bends[i + 2], bends[i + 3]);
    }
    return path;
  }
}
