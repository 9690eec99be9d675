package dev.vestibule.virtual.scene;

/**
 * How far the unit is turned away from how it was mounted, in degrees.
 *
 * @param pan to the right, -30 to 30
 * @param tilt upwards, -30 to 30
 * @param roll clockwise as seen from behind the unit, -45 to 45
 */
public record Pose(double pan, double tilt, double roll) {

  /** As it was mounted. */
  public static final Pose MOUNTED = new Pose(0, 0, 0);

  public Pose {
    check("pan", pan, 30);
    check("tilt", tilt, 30);
    check("roll", roll, 45);
  }

  private static void check(String name, double degrees, int most) {
    if (Math.abs(degrees) <= most) return;
    throw new IllegalArgumentException(
        name + " is -" + most + " to " + most + " degrees: " + degrees);
  }
}
