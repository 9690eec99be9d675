package dev.vestibule.virtual.scene;

import java.util.List;

/**
 * What somebody looks like.
 *
 * @param height in metres
 * @param skin colour
 * @param hairColour colour
 * @param hair how it is worn
 * @param top colour of jacket or shirt
 * @param shirt colour of what shows at the collar
 * @param trousers colour
 * @param shoes colour
 * @param glasses whether they wear any
 * @param beard whether they have one
 */
record Look(
    double height,
    int skin,
    int hairColour,
    Hair hair,
    int top,
    int shirt,
    int trousers,
    int shoes,
    boolean glasses,
    boolean beard) {

  /** How hair is worn. */
  enum Hair {
    SHORT,
    LONG,
    BUN,
    CURLY,
    CAP
  }

  private static final List<Look> ALL =
      List.of(
          new Look(
              1.76,
              0xE2B596,
              0x4A2F22,
              Hair.SHORT,
              0x2F4E73,
              0x9FB4C8,
              0x3A3F4A,
              0x4B3629,
              false,
              false),
          new Look(
              1.68, 0xC98E68, 0x241A17, Hair.LONG, 0xA8463F, 0xEFE6DA, 0x2B3445, 0x2A2524, false,
              false),
          new Look(
              1.80,
              0x7A4E36,
              0x1C1614,
              Hair.CURLY,
              0x3F6B54,
              0xE9E4D8,
              0x54493D,
              0x2F2A28,
              true,
              false),
          new Look(
              1.74, 0xEBC4A6, 0x7A4A26, Hair.CAP, 0x8A5A2B, 0x3B3B3D, 0x2E3238, 0x1F2022, false,
              true),
          new Look(
              1.66, 0xF0CBB0, 0xB98A4E, Hair.BUN, 0x5B4C7D, 0xF2EEE8, 0x454B57, 0x6A4A3A, true,
              false),
          new Look(
              1.82,
              0xB67B54,
              0x2B211C,
              Hair.SHORT,
              0x50565E,
              0xC9B48A,
              0x33383E,
              0x3B2E27,
              false,
              true));

  /** Of this person; there are six who come in turn. */
  static Look of(int person, long seed) {
    return ALL.get(Math.floorMod(person + seed - 1, ALL.size()));
  }
}
