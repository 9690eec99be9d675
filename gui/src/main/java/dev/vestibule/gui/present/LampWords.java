package dev.vestibule.gui.present;

import dev.vestibule.hal.Colour;
import dev.vestibule.hal.Light;

/** Lamps in the signal trace, such as {@code #00FF00 100%}. */
final class LampWords {

  private LampWords() {}

  /** The hue of a lamp; none while it is off, or white, which says nothing. */
  static Hue hue(String words) {
    if (!words.startsWith("#")) return Hue.NONE;
    int rgb = Integer.parseInt(words.substring(1, 7), 16);
    var colour = new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    Hue hue = Hue.of(Light.steady(colour));
    return hue == Hue.WHITE ? Hue.NONE : hue;
  }
}
