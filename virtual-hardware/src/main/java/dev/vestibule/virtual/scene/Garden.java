package dev.vestibule.virtual.scene;

import static dev.vestibule.virtual.scene.Shapes.box;
import static dev.vestibule.virtual.scene.Shapes.curve;
import static dev.vestibule.virtual.scene.Shapes.disc;
import static dev.vestibule.virtual.scene.Shapes.oval;
import static dev.vestibule.virtual.scene.Shapes.polygon;
import static dev.vestibule.virtual.scene.Shapes.rounded;

import java.awt.geom.Point2D;

/**
 * The garden between house and street: lawn, path, hedge, trees and flowers.
 *
 * @param seed of everything that grows
 */
record Garden(long seed) implements Layer {

  private static final Plane GROUND = Plane.level(0);
  private static final double PATH = 0.78;

  @Override
  public void paint(Easel easel) {
    lawn(easel);
    hedge(easel);
    tree(easel, -3.9, 7.6, 1);
    tree(easel, 4.1, 7.0, 2);
    path(easel);
    shrub(easel, 2.6, 5.4, 0.62, 3);
    shrub(easel, -2.5, 5.0, 0.55, 4);
    shrub(easel, -3.4, 3.6, 0.7, 5);
    for (int i = 13; i >= 2; i--) {
      lavender(easel, -1.12, 1.6 + i * 0.42, 20 + i);
      lavender(easel, 1.12, 1.6 + i * 0.42, 40 + i);
    }
    shrub(easel, 2.7, 2.5, 0.75, 6);
  }

  private static void lawn(Easel easel) {
    easel.fade(
        GROUND,
        box(-60, -20, 60, 10),
        0x6E9150,
        new Point2D.Double(0, 0.8),
        0x86A860,
        new Point2D.Double(0, 10));
    for (double z = 1; z < 10; z += 2) {
      easel.fill(GROUND, box(-30, z, 30, z + 1), Rgb.of(0x5F8446), 0.35);
    }
  }

  private static void path(Easel easel) {
    easel.fill(GROUND, box(-PATH - .1, -1, PATH + .1, 10), 0x8E887E);
    for (int row = 0; row < 20; row++) {
      double near = 0.02 + row * 0.5 - 0.4;
      double shift = row % 2 == 0 ? 0 : 0.26;
      for (double left = -PATH + shift - 0.52; left < PATH; left += 0.52) {
        double from = Math.max(left + .012, -PATH);
        double to = Math.min(left + .508, PATH);
        if (to - from < 0.05) continue;
        int tone = (int) (Noise.unit(77, row * 9L + Math.round(left * 4)) * 4);
        int stone = new int[] {0xC8C0B2, 0xBFB7A9, 0xD0C9BC, 0xC4BBAA}[tone];
        easel.fill(GROUND, box(from, near + .012, to, near + .488), stone);
      }
    }
  }

  private void hedge(Easel easel) {
    for (double side : new double[] {-1, 1}) {
      Plane back = Plane.facing(9.6);
      double inner = 1.0 * side;
      double outer = 40 * side;
      easel.fill(back, box(Math.min(inner, outer), 0, Math.max(inner, outer), 0.95), 0x3F6238);
      for (int i = 0; i < 90; i++) {
        double x = side * (1.1 + i * 0.22);
        double r = Noise.between(0.13, 0.2, seed, 1_000 + i);
        double y = Noise.between(0.85, 0.98, seed, 1_100 + i);
        easel.fill(back, disc(x, y, r), i % 3 == 0 ? 0x4F7644 : 0x456B3C);
        double low = Noise.between(0.2, 0.75, seed, 1_200 + i);
        easel.fill(back, disc(x, low, r * .8), i % 2 == 0 ? 0x4A7140 : 0x385A32);
      }
      gatePost(easel, side * 0.98);
    }
  }

  private static void gatePost(Easel easel, double x) {
    Plane front = Plane.facing(9.4);
    easel.fill(front, box(x - .17, 0, x + .17, 1.22), 0xB9AE9C);
    easel.fill(front, box(x + .03, 0, x + .17, 1.22), Rgb.of(0x857A69), 0.6);
    easel.fill(front, polygon(x - .23, 1.2, x + .23, 1.2, x + .16, 1.33, x - .16, 1.33), 0xD5CCBC);
    easel.fill(front, disc(x, 1.42, .11), 0xD5CCBC);
  }

  private void tree(Easel easel, double x, double z, int number) {
    Plane plane = Plane.facing(x, 0, z);
    easel.fill(GROUND, oval(x, z, 1.15, 0.5), new Rgb(0.05, 0.1, 0.05), 0.35);
    easel.fill(plane, polygon(-.13, 0, .13, 0, .075, 1.6, -.075, 1.6), 0x6B5140);
    easel.fill(plane, polygon(.02, 0, .13, 0, .075, 1.6, .02, 1.6), 0x574133);
    foliage(easel, plane, 0, 2.35, 1.05, number);
  }

  private void shrub(Easel easel, double x, double z, double radius, int number) {
    Plane plane = Plane.facing(x, 0, z);
    easel.fill(GROUND, oval(x, z, radius * 1.15, radius * .4), new Rgb(.05, .1, .05), 0.4);
    foliage(easel, plane, 0, radius * .86, radius, number);
  }

  /** A round crown: dark below, lighter towards the light. */
  private void foliage(Easel easel, Plane plane, double x, double y, double radius, int number) {
    int[] tones = {0x3C5F38, 0x4C7443, 0x5F8A4E, 0x79A25E};
    for (int tone = 0; tone < tones.length; tone++) {
      double reach = radius * (0.86 - tone * 0.16);
      double lift = radius * (tone * 0.15 - 0.05);
      easel.fill(plane, disc(x - lift * .35, y + lift, reach * .82), tones[tone]);
      for (int i = 0; i < 16; i++) {
        long n = 3_000 + number * 200L + tone * 40L + i;
        double angle = 2 * Math.PI * (i + Noise.unit(seed, n)) / 16;
        double far = reach * Math.sqrt(Noise.between(0.25, 1, seed, n + 20));
        double size = radius * Noise.between(0.2, 0.34, seed, n + 9_000) * (1 - tone * .12);
        double px = x - lift * .35 + far * Math.cos(angle);
        double py = y + lift + far * Math.sin(angle) * .86;
        easel.fill(plane, disc(px, py, size), tones[tone]);
      }
    }
  }

  private void lavender(Easel easel, double x, double z, int number) {
    Plane plane = Plane.facing(x, 0, z);
    easel.fill(GROUND, oval(x, z, .24, .12), new Rgb(.05, .1, .05), 0.2);
    for (int i = 0; i < 15; i++) {
      long n = 6_000 + number * 60L + i;
      double lean = Noise.between(-.22, .22, seed, n);
      double high = Noise.between(.22, .44, seed, n + 20);
      double foot = lean * .3;
      easel.line(
          plane,
          curve(foot, 0, foot, high * .6, lean, high),
          .013,
          i % 2 == 0 ? 0x68885A : 0x55754C);
      if (i % 3 != 2) {
        int bloom = i % 2 == 0 ? 0x8E78B8 : 0xA48FCB;
        easel.fill(plane, rounded(lean - .018, high - .02, lean + .018, high + .09, .018), bloom);
      }
    }
  }
}
