package dev.vestibule.gui.window;

/**
 * Where the three columns of the window stand. At 1280 × 800 they are 264, 552 and 400 wide; what a
 * wider window has more goes 55 : 45 to the surroundings, up to 960, and to the side, up to 640.
 * What is left after that goes to door and camera as far as they have the height for it, and then
 * to the wall around the unit.
 *
 * @param unit width of the unit's column
 * @param surroundings width of the middle column
 * @param side width of the side; 0 while it is a drawer
 * @param drawer whether the window is too narrow for the side
 * @param split whether the side has room for a second pane of tabs below the journal
 */
record BodyPlan(double unit, double surroundings, double side, boolean drawer, boolean split) {

  /** Margin and gutter. */
  static final double GUTTER = 16;

  /** Of the unit, unscaled. */
  static final double UNIT_WIDTH = 224;

  static final double UNIT_HEIGHT = 584;

  /** Of the wall around the unit. */
  static final double WALL_SIDE = 20, WALL_TOP = 52, WALL_BOTTOM = 12;

  /** Below this width the side is a drawer. */
  static final double NARROWEST = 1120;

  /** From this width on, unless the body is too low, journal and other tabs are both shown. */
  static final double SPLIT_WIDTH = 1600, SPLIT_HEIGHT = 600;

  private static final double SURROUNDINGS = 552, WIDEST_SURROUNDINGS = 960;
  private static final double SIDE = 400, WIDEST_SIDE = 640;
  private static final double SHARE = 0.55;

  /** The plan for a body of this size. */
  static BodyPlan of(double width, double height) {
    double scale = scale(height);
    double unit = 2 * WALL_SIDE + UNIT_WIDTH * scale;
    double rest = width - 2 * GUTTER - unit - GUTTER;
    if (width < NARROWEST) return new BodyPlan(unit, rest, 0, true, false);
    double more = rest - GUTTER - SURROUNDINGS - SIDE;
    double side = Math.min(SIDE + (1 - SHARE) * more, WIDEST_SIDE);
    double widest = Math.max(WIDEST_SURROUNDINGS, SurroundingsPlan.widthFor(height));
    double surroundings = Math.min(rest - GUTTER - side, widest);
    double wall = rest - GUTTER - side - surroundings;
    boolean split = width >= SPLIT_WIDTH && height >= SPLIT_HEIGHT;
    return new BodyPlan(unit + wall, surroundings, side, false, split);
  }

  /** How large the unit is drawn in a body of this height. */
  static double scale(double height) {
    return Math.clamp((height - WALL_TOP - WALL_BOTTOM) / UNIT_HEIGHT, 0.8, 1.6);
  }
}
