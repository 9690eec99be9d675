package dev.vestibule.virtual.scene;

/** Something flat in the world that is drawn on, in metres. */
interface Plane {

  /** Where a point of the plane is: metres right of the lens, above the ground, before the lens. */
  void at(double u, double v, double[] point);

  /** Upright and facing the lens, this far away. */
  static Plane facing(double z) {
    return facing(0, 0, z);
  }

  /** Upright and facing the lens, with its origin here. */
  static Plane facing(double x, double y, double z) {
    return (u, v, point) -> set(point, x + u, y + v, z);
  }

  /** Level; v leads away from the house. */
  static Plane level(double y) {
    return (u, v, point) -> set(point, u, y, v);
  }

  /** Upright and beside the path; u leads away from the house. */
  static Plane beside(double x) {
    return (u, v, point) -> set(point, x, v, u);
  }

  private static void set(double[] point, double x, double y, double z) {
    point[0] = x;
    point[1] = y;
    point[2] = z;
  }
}
