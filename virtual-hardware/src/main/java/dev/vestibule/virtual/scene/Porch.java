package dev.vestibule.virtual.scene;

import static dev.vestibule.virtual.scene.Shapes.box;
import static dev.vestibule.virtual.scene.Shapes.curve;
import static dev.vestibule.virtual.scene.Shapes.oval;
import static dev.vestibule.virtual.scene.Shapes.polygon;
import static dev.vestibule.virtual.scene.Shapes.rounded;

import java.awt.Shape;

/**
 * The porch round the unit: a brick wall with a lamp, a column, the roof's edge and a plant.
 *
 * @param seed of bricks and leaves
 */
record Porch(long seed) implements Layer {

  private static final double WALL = -1.6;
  private static final double DEEP = 2.1;
  private static final double ROOF = 2.72;
  private static final int[] BRICKS = {0xA4604A, 0x9A5843, 0xB06B53, 0x93523F, 0xA96650};
  private static final Rgb WARM = Rgb.of(0xFFD79A);

  @Override
  public void paint(Easel easel) {
    floor(easel);
    wall(easel);
    column(easel);
    roof(easel);
    lamp(easel);
    pot(easel);
  }

  private static void floor(Easel easel) {
    Plane step = Plane.level(0.02);
    easel.fill(step, box(WALL, -3, 7, 1.35), 0x9C978F);
    for (double x = WALL; x < 7; x += 0.6) {
      for (double z = -0.6; z < 1.3; z += 0.65) {
        easel.fill(step, box(x + .01, z + .01, x + .59, z + .63), 0xB5AFA5);
      }
    }
    easel.fill(Plane.facing(1.35), box(WALL, -.1, 7, .02), 0x77726A);
  }

  private void wall(Easel easel) {
    Plane wall = Plane.beside(WALL);
    easel.fill(wall, box(-1.5, 0, DEEP, ROOF), 0xB9A895);
    double course = 0.09;
    for (int row = 0; row * course < ROOF - .05; row++) {
      double y = row * course;
      double shift = row % 2 * 0.14;
      for (double z = -1.5 + shift; z < DEEP; z += 0.28) {
        long n = row * 71L + Math.round(z * 50);
        int brick = BRICKS[(int) (Noise.unit(seed, 8_000 + n) * BRICKS.length)];
        easel.fill(
            wall, box(z + .008, y + .008, Math.min(z + .272, DEEP), y + course - .008), brick);
      }
    }
    for (int stone = 0; stone * .3 < ROOF; stone++) {
      double edge = DEEP - (stone % 2 == 0 ? .16 : .26);
      double top = Math.min(stone * .3 + .29, ROOF);
      easel.fill(wall, box(edge, stone * .3, DEEP, top), stone % 3 == 0 ? 0xD3CABB : 0xDCD4C6);
    }
  }

  private static void column(Easel easel) {
    Plane front = Plane.facing(1.95, 0, 1.5);
    easel.fill(front, box(-.11, 0, .11, ROOF), 0xEDE9E1);
    easel.fill(front, box(-.11, 0, -.04, ROOF), 0xD3CEC4);
    easel.fill(front, box(.07, 0, .11, ROOF), 0xF9F7F2);
    easel.fill(front, box(-.16, 0, .16, .2), 0xDDD8CE);
    easel.fill(front, box(-.16, ROOF - .18, .16, ROOF), 0xDDD8CE);
  }

  private static void roof(Easel easel) {
    Plane ceiling = Plane.level(ROOF);
    easel.fill(ceiling, box(-6, -3, 6, 1.8), 0xA98F72);
    for (double x = -6; x < 6; x += 0.16) {
      easel.fill(ceiling, box(x, -3, x + .015, 1.8), 0x7F6A53);
    }
    easel.fill(Plane.facing(1.8), box(-6, ROOF - .14, 6, ROOF + .02), 0xEDE9E1);
    easel.fill(Plane.facing(1.8), box(-6, ROOF - .14, 6, ROOF - .1), 0xCFC9BE);
  }

  private static void lamp(Easel easel) {
    double x = Light.PORCH_LAMP[0];
    double y = Light.PORCH_LAMP[1];
    double z = Light.PORCH_LAMP[2];
    double lit = easel.light().lamps();
    if (lit > 0) easel.glow(x, y, z, 0.75, WARM, 0.55 * lit);
    Plane plane = Plane.facing(x, y, z);
    easel.line(plane, curve(-.18, .2, -.05, .3, 0, .2), .022, 0x2B2E31);
    easel.fill(plane, polygon(-.1, .12, .1, .12, .03, .2, -.03, .2), 0x2B2E31);
    var glass = polygon(-.085, .12, .085, .12, .06, -.12, -.06, -.12);
    easel.fill(plane, glass, 0xDDE3E4);
    if (lit > 0) easel.shine(plane, glass, Rgb.of(0xFFF0CC), lit);
    easel.fill(plane, box(-.006, -.12, .006, .12), 0x2B2E31);
    easel.fill(plane, rounded(-.07, -.15, .07, -.115, .01), 0x2B2E31);
  }

  private void pot(Easel easel) {
    Plane plane = Plane.facing(1.5, 0, 1.25);
    easel.fill(Plane.level(.03), oval(1.5, 1.25, .26, .13), new Rgb(0, 0, 0), 0.35);
    for (int i = 0; i < 26; i++) {
      double lean = Noise.between(-.42, .42, seed, 9_000 + i);
      double high = Noise.between(.75, 1.12, seed, 9_100 + i) - Math.abs(lean) * .45;
      int green = new int[] {0x4C7A48, 0x5F9156, 0x3E653D, 0x76A565}[i % 4];
      easel.fill(plane, blade(lean, .4, high), green);
    }
    easel.fill(plane, polygon(-.15, 0, .15, 0, .21, .42, -.21, .42), 0x59636B);
    easel.fill(plane, polygon(.04, 0, .15, 0, .21, .42, .07, .42), 0x4A545B);
    easel.fill(plane, rounded(-.235, .4, .235, .47, .03), 0x6A757D);
  }

  private static Shape blade(double lean, double foot, double high) {
    var blade = curve(-.012, foot, lean * .35 - .03, high * .95, lean, high);
    blade.quadTo(lean * .35 + .035, high * .86, .02, foot);
    blade.closePath();
    return blade;
  }
}
