package dev.vestibule.virtual.scene;

import java.awt.geom.Point2D;
import java.util.Arrays;

/** What a shape is filled with. */
sealed interface Ink {

  /** The pixel at this place, {@code 0xFFRRGGBB}. */
  int colour(double x, double y);

  /** How solid it is at this place, 0-1. */
  double opacity(double x, double y);

  /** The same everywhere. */
  record Plain(int colour, double opacity) implements Ink {

    Plain(Rgb colour, double opacity) {
      this(colour.packed(), opacity);
    }

    @Override
    public int colour(double x, double y) {
      return colour;
    }

    @Override
    public double opacity(double x, double y) {
      return opacity;
    }
  }

  /** Colours that change along a line, which is one long. */
  @SuppressWarnings("ArrayRecordComponent")
  record Fade(double fromX, double fromY, double perX, double perY, int[] colours) implements Ink {

    private static final int STEPS = 512;

    /** From one point to another; a ramp over 0-1. */
    static Fade of(Point2D from, Point2D to, Ramp ramp) {
      double dx = to.getX() - from.getX();
      double dy = to.getY() - from.getY();
      double length = dx * dx + dy * dy;
      int[] colours = new int[STEPS + 1];
      Arrays.setAll(colours, i -> ramp.at((double) i / STEPS).packed());
      return new Fade(from.getX(), from.getY(), dx / length, dy / length, colours);
    }

    @Override
    public int colour(double x, double y) {
      double share = (x - fromX) * perX + (y - fromY) * perY;
      return colours[(int) (Math.clamp(share, 0, 1) * STEPS + 0.5)];
    }

    @Override
    public double opacity(double x, double y) {
      return 1;
    }
  }

  /** A round spot whose opacity falls with the distance from its middle. */
  record Spot(double middleX, double middleY, double radius, int colour, Curve falloff)
      implements Ink {
    @Override
    public int colour(double x, double y) {
      return colour;
    }

    @Override
    public double opacity(double x, double y) {
      return falloff.at(Math.hypot(x - middleX, y - middleY) / radius);
    }
  }
}
