package dev.vestibule.virtual.scene;

/**
 * Somebody who comes up the path, stands before the unit, and leaves again.
 *
 * @param place where they stand, 0 is right before the unit
 * @param person who it is
 * @param came when they set out at the gate, in monotonic nanoseconds
 * @param left when they turned round; {@link #STAYS} while they have not
 */
public record Visit(int place, int person, long came, long left) {

  /** They have not left yet. */
  public static final long STAYS = Long.MAX_VALUE;

  /** From the gate to the unit, and back: assumed. */
  public static final long WALK_NANOS = 4_000_000_000L;

  /** How many people find room. */
  public static final int MOST = 6;

  private static final double GATE = 8.6;
  private static final double[] X = {0.02, -0.46, 0.5, 1.22, -0.52, -1.2};
  private static final double[] Z = {0.62, 1.0, 1.12, 1.7, 1.95, 1.75};

  /**
   * Where somebody is.
   *
   * @param x metres to the right of the lens
   * @param z metres before the lens
   * @param walked metres walked so far, for the gait
   * @param walking whether they move
   * @param fromBehind whether their back is seen
   * @param opacity 0-1: they come into and go out of view at the gate
   */
  record Step(
      double x, double z, double walked, boolean walking, boolean fromBehind, double opacity) {}

  /** Where they are at this time. */
  Step at(long nanos) {
    if (nanos < left) return step(share(nanos - came), false);
    double reached = share(left - came);
    return step(reached * (1 - share(nanos - left)), true);
  }

  /** Whether they have gone for good. */
  boolean gone(long nanos) {
    return left != STAYS && nanos - left >= WALK_NANOS;
  }

  boolean stays() {
    return left == STAYS;
  }

  Visit leave(long nanos) {
    return new Visit(place, person, came, nanos);
  }

  /** They keep to the path, slow down before the unit, and only there spread out. */
  private Step step(double share, boolean leaving) {
    double eased = share * (2 - share) * 0.4 + share * 0.6;
    double z = GATE + (Z[place] - GATE) * eased;
    double x = X[place] * (0.3 + 0.7 * eased * eased * eased);
    double opacity = Math.clamp(share * 9, 0, 1);
    boolean walking = share > 0 && share < 1;
    return new Step(x, z, GATE - z, walking, leaving, opacity);
  }

  private static double share(long nanos) {
    return Math.clamp((double) nanos / WALK_NANOS, 0.0, 1.0);
  }
}
