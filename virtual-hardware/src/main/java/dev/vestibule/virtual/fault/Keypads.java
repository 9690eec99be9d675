package dev.vestibule.virtual.fault;

import dev.vestibule.hal.Keypad;
import java.util.List;

/** How the keys lie. */
final class Keypads {

  private static final int KEYS_A_ROW = 3;

  /** Each key as a word. */
  static final List<String> KEYS = pieces(1);

  /** The keys of each row, from the top. */
  static final List<String> ROWS = pieces(KEYS_A_ROW);

  private Keypads() {}

  private static List<String> pieces(int length) {
    return List.of(Keypad.KEYS.split("(?<=\\G.{" + length + "})"));
  }
}
