package dev.vestibule.gui.window;

/**
 * Heights in the middle column. Door and camera are drawn equally high, the camera 3 : 2, the door
 * 200 : 192; at 552 × 648 that is 192 in panes of 308.
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

  private static final double CARDS = 124;
  private static final double CARD_ROW = 72;
  private static final double WIRES = 184;

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
    double cardsLeast = Math.max(CARDS, cards);
    double wiresLeast = Math.max(WIRES, wires);
    double more = Math.max(0, height - least - cardsLeast - wiresLeast - 2 * gutter);
    double rows = Math.min(2, Math.floor(more / CARD_ROW)) * CARD_ROW;
    return new SurroundingsPlan(door, least + more - rows, cardsLeast + rows, wiresLeast);
  }

  /** Height of everything. */
  double height() {
    return top + cards + wires + 2 * BodyPlan.GUTTER;
  }
}
