package dev.vestibule.virtual.scene;

import static dev.vestibule.virtual.scene.Shapes.box;
import static dev.vestibule.virtual.scene.Shapes.disc;
import static dev.vestibule.virtual.scene.Shapes.polygon;
import static dev.vestibule.virtual.scene.Shapes.rounded;

/**
 * The town behind the garden: a skyline, the houses over the way, and the street.
 *
 * @param seed of houses and of windows that are lit
 */
record Street(long seed) implements Layer {

  private static final double HOUSES = 21;
  private static final int[] WALLS = {0xC9B79C, 0xB5705A, 0xD8CDBB, 0x8F9DA6, 0xC99A6B, 0xA8B0A0};
  private static final int[] ROOFS = {0x6B4A42, 0x50555C, 0x7A5348, 0x45494F};

  @Override
  public void paint(Easel easel) {
    easel.fill(Plane.level(-0.01), box(-250, -60, 250, 400), 0x8C9B7E);
    skyline(easel);
    double left = -46;
    for (int i = 0; left < 46; i++) {
      double width = Noise.between(5.5, 8.5, seed, 400 + i);
      house(easel, i, left, left + width);
      left += width;
    }
    ground(easel);
    for (double x : new double[] {-13.5, -4.6, 6.4, 15}) lantern(easel, x);
    car(easel, 5.2, 0x3E6A8A);
    car(easel, -9.4, 0xA9483C);
  }

  private void skyline(Easel easel) {
    Plane far = Plane.facing(90);
    double left = -200;
    for (int i = 0; left < 200; i++) {
      double width = Noise.between(9, 20, seed, 500 + i);
      double top = Noise.between(10, 27, seed, 600 + i);
      easel.fill(far, box(left, 0, left + width, top), 0x7E8A98);
      left += width;
    }
  }

  private void house(Easel easel, int number, double left, double right) {
    Plane front = Plane.facing(HOUSES);
    double eaves = 5.6 + Math.floor(Noise.unit(seed, 700 + number) * 2) * 1.1;
    double middle = (left + right) / 2;
    int roof = ROOFS[(int) (Noise.unit(seed, 720 + number) * ROOFS.length)];
    int wall = WALLS[Math.floorMod(number + (int) seed, WALLS.length)];
    if (Noise.unit(seed, 740 + number) < 0.5) {
      easel.fill(front, box(left, 0, right, eaves), wall);
      easel.fill(front, polygon(left - .2, eaves, right + .2, eaves, middle, eaves + 2.4), wall);
      easel.fill(
          front,
          polygon(
              left - .35,
              eaves - .1,
              middle,
              eaves + 2.5,
              right + .35,
              eaves - .1,
              right + .2,
              eaves - .35,
              middle,
              eaves + 2.1,
              left - .2,
              eaves - .35),
          roof);
    } else {
      double ridge = eaves + 1.9;
      double chimney = right - 1.4;
      easel.fill(front, box(chimney, eaves, chimney + .6, ridge + .7), 0x7B5146);
      easel.fill(
          front, polygon(left, eaves, right, eaves, right - .2, ridge, left + .2, ridge), roof);
      easel.fill(front, box(left, 0, right, eaves), wall);
      easel.fill(front, box(left, eaves - .16, right, eaves), 0xE8E4DA);
    }
    easel.fill(front, box(left, 0, right, 0.55), 0x77736C);
    windows(easel, number, left, right, eaves);
  }

  private void windows(Easel easel, int number, double left, double right, double eaves) {
    Plane front = Plane.facing(HOUSES - 0.05);
    int columns = right - left > 7 ? 4 : 3;
    double pitch = (right - left) / columns;
    int door = (int) (Noise.unit(seed, 760 + number) * columns);
    for (int row = 0; 1 + row * 2.5 + 1.5 < eaves; row++) {
      for (int column = 0; column < columns; column++) {
        double x = left + (column + 0.5) * pitch;
        double y = 1 + row * 2.5;
        if (row == 0 && column == door) {
          easel.fill(front, box(x - .62, 0, x + .62, 2.45), 0xE8E4DA);
          easel.fill(front, box(x - .5, 0, x + .5, 2.3), 0x3F5A50);
          continue;
        }
        easel.fill(front, box(x - .6, y - .1, x + .6, y + 1.5), 0xEFEBE2);
        easel.fill(front, box(x - .48, y, x + .48, y + 1.38), 0x55687A);
        double dim = Noise.unit(seed, 800 + number * 20 + row * 5 + column);
        double lit = Math.clamp(easel.light().lamps() * 1.6 - dim * 1.6, 0, 1);
        if (lit > 0) {
          easel.shine(front, box(x - .48, y, x + .48, y + 1.38), Rgb.of(0xFFD08A), lit * 0.95);
        }
        easel.fill(front, box(x - .03, y, x + .03, y + 1.38), 0xEFEBE2);
        easel.fill(front, box(x - .48, y + .86, x + .48, y + .91), 0xEFEBE2);
      }
    }
  }

  private static void ground(Easel easel) {
    Plane ground = Plane.level(0);
    easel.fill(ground, box(-70, 18.4, 70, HOUSES), 0xB3AFA7);
    easel.fill(ground, box(-70, 12.6, 70, 18.4), 0x5F6369);
    easel.fill(ground, box(-70, 18.25, 70, 18.45), 0xD0CCC3);
    easel.fill(ground, box(-70, 12.5, 70, 12.7), 0xD0CCC3);
    for (double x = -60; x < 60; x += 3) {
      easel.fill(ground, box(x, 15.4, x + 1.5, 15.56), 0xDDDAD2);
    }
    easel.fill(ground, box(-70, 10, 70, 12.5), 0xB9B5AC);
    for (double x = -30; x < 30; x += 1.25) {
      easel.fill(ground, box(x, 10, x + .03, 12.5), 0x98948C);
    }
  }

  private static void lantern(Easel easel, double x) {
    Plane kerb = Plane.facing(18.6);
    double lit = easel.light().lamps();
    easel.fill(kerb, box(x - .05, 0, x + .05, 4.3), 0x33383C);
    easel.fill(kerb, box(x - .09, 0, x + .09, 0.7), 0x33383C);
    easel.fill(kerb, polygon(x - .12, 4.3, x + .12, 4.3, x + .22, 4.75, x - .22, 4.75), 0xD9DEE0);
    easel.fill(kerb, polygon(x - .27, 4.73, x + .27, 4.73, x + .07, 4.98, x - .07, 4.98), 0x33383C);
    if (lit == 0) return;
    easel.shine(kerb, polygon(x - .12, 4.3, x + .12, 4.3, x + .22, 4.75, x - .22, 4.75), WARM, lit);
    easel.glow(x, 4.5, 18.5, 2.6, WARM, 0.75 * lit);
  }

  private static final Rgb WARM = Rgb.of(0xFFD79A);

  private static void car(Easel easel, double x, int colour) {
    Plane lane = Plane.facing(x, 0, 17.4);
    easel.fill(lane, Shapes.oval(0, 0.06, 2.15, 0.12), new Rgb(0, 0, 0), 0.35);
    easel.fill(
        lane, polygon(-1.25, .8, -.85, 1.4, -.55, 1.48, .55, 1.48, .8, 1.4, 1.35, .85), 0x2C3B47);
    easel.fill(lane, rounded(-2.1, .3, 2.1, .95, .22), colour);
    easel.fill(
        lane,
        polygon(-.95, .9, -.78, 1.4, -.5, 1.5, .6, 1.5, .78, 1.42, .6, 1.38, -.45, 1.38),
        colour);
    easel.fill(lane, box(-.02, .85, .07, 1.4), colour);
    for (double wheel : new double[] {-1.3, 1.3}) {
      easel.fill(lane, disc(wheel, .33, .33), 0x1E2124);
      easel.fill(lane, disc(wheel, .33, .18), 0xA8ACAF);
    }
    easel.fill(lane, rounded(1.9, .62, 2.1, .76, .05), 0xF3E9C8);
    easel.fill(lane, rounded(-2.1, .62, -1.95, .76, .05), 0xB03A30);
  }
}
