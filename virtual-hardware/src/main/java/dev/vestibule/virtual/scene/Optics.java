package dev.vestibule.virtual.scene;

/**
 * The wide lens: it sees 120 degrees from side to side (assumed) and keeps shapes, so that a face
 * at the edge stays a face. Pictures have their origin in the middle of the sensor, which reaches
 * from -1.5 to 1.5 across and from -1 to 1 upwards.
 */
final class Optics {

  /** The lens is this far above the ground, in metres: as the installation guide advises. */
  static final double HEIGHT = 1.5;

  private static final double FOCAL = 1.5 / (2 * Math.tan(Math.toRadians(30)));

  private final double[] right;
  private final double[] up;
  private final double[] ahead;
  private final double pixels;
  private final double middleX;
  private final double middleY;

  /** Onto a picture of this size, whose sensor unit is so many pixels long. */
  Optics(Pose pose, int width, int height, double pixels) {
    this.pixels = pixels;
    middleX = width / 2.0;
    middleY = height / 2.0;
    double pan = Math.toRadians(pose.pan());
    double tilt = Math.toRadians(pose.tilt());
    double roll = Math.toRadians(pose.roll());
    double[] level = {Math.cos(pan), 0, -Math.sin(pan)};
    ahead =
        new double[] {
          Math.sin(pan) * Math.cos(tilt), Math.sin(tilt), Math.cos(pan) * Math.cos(tilt)
        };
    double[] steep = {
      -Math.sin(pan) * Math.sin(tilt), Math.cos(tilt), -Math.cos(pan) * Math.sin(tilt)
    };
    right = turned(level, steep, -roll);
    up = turned(steep, level, roll);
  }

  /** Where this point of the world is in the picture, in pixels. */
  void see(double x, double y, double z, double[] pixel) {
    double h = y - HEIGHT;
    double far = Math.sqrt(x * x + h * h + z * z);
    double scale = 2 * FOCAL / (far + Math.max(dot(ahead, x, h, z), -0.95 * far));
    pixel[0] = middleX + pixels * scale * dot(right, x, h, z);
    pixel[1] = middleY - pixels * scale * dot(up, x, h, z);
  }

  /** How many pixels a metre is at a point. */
  double pixelsPerMetre(double x, double y, double z) {
    double h = y - HEIGHT;
    double far = Math.sqrt(x * x + h * h + z * z);
    return pixels * 2 * FOCAL / (far + Math.max(dot(ahead, x, h, z), -0.95 * far));
  }

  private static double dot(double[] axis, double x, double y, double z) {
    return axis[0] * x + axis[1] * y + axis[2] * z;
  }

  private static double[] turned(double[] a, double[] b, double angle) {
    double[] turned = new double[3];
    for (int i = 0; i < 3; i++) turned[i] = a[i] * Math.cos(angle) + b[i] * Math.sin(angle);
    return turned;
  }
}
