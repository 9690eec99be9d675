package dev.vestibule.gui.window;

/**
 * Heights in the middle column. Door and camera are drawn equally high, the camera 3 : 2, the door
 * 200 : 192; at 552 × 648 that is 192 in panes of 308. Where there is more height than all need,
 * cards and wires grow as the unit does, as far as the width lets them; the rest goes to door and
 * camera.
 *
 * @param door width of the door pane
 * @param top height of door and camera panes
 * @param cards height of the cards pane
 * @param wires height of the wires pane
 */
record SurroundingsPlan(double door, double top, double cards, double wires) {

  private static final double PADDING = 24;
  private static final double DOOR_RATIO = 200 / 192.0;
  private static final double CAMERA_RATIO = 1.5;

  /** Above and below a picture. */
  private static final double AROUND_PICTURE = 116;

  private static final double WIDTH = 552;
  private static final double CARDS = 124;
  private static final double WIRES = 184;

  /** What the cards pane can give before the column scrolls; the caption bar needs it. */
  private static final double SLACK = 8;

  /** Of the height of cards and wires panes, what does not grow. */
  private static final double FRAME = 54;

  private static final double LARGEST = 1.6;

  /**
   * The plan for a column of this size, which may be higher than the column.
   *
   * @param cards what the cards need
   * @param wires what the wires need
   */
  static SurroundingsPlan of(double width, double height, double cards, double wires) {
    double gutter = BodyPlan.GUTTER;
    double picture = (width - gutter - 2 * PADDING) / (DOOR_RATIO + CAMERA_RATIO);
    double door = Math.rint(picture * DOOR_RATIO + PADDING);
    double least = picture + AROUND_PICTURE;
    double wiresLeast = Math.max(WIRES, wires);
    double lack = least + Math.max(CARDS, cards) + wiresLeast + 2 * gutter - height;
    double cardsLeast = Math.max(CARDS, cards) - Math.clamp(lack, 0, SLACK);
    double more = Math.max(0, height - least - cardsLeast - wiresLeast - 2 * gutter);
    double grows = cards + wires - 2 * FRAME;
    double growth = Math.min(Math.clamp(width / WIDTH, 1, LARGEST) - 1, more / grows);
    double cardsMore = growth * (cards - FRAME);
    double wiresMore = growth * (wires - FRAME);
    return new SurroundingsPlan(
        door, least + more - cardsMore - wiresMore, cardsLeast + cardsMore, wiresLeast + wiresMore);
  }

  /** The width at which door and camera fill a column of this height. */
  static double widthFor(double height) {
    double picture = height - AROUND_PICTURE - CARDS - WIRES - 2 * BodyPlan.GUTTER;
    return picture * (DOOR_RATIO + CAMERA_RATIO) + BodyPlan.GUTTER + 2 * PADDING;
  }

  /** Height of everything. */
  double height() {
    return top + cards + wires + 2 * BodyPlan.GUTTER;
  }
}
