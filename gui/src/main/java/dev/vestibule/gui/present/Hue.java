package dev.vestibule.gui.present;

import dev.vestibule.hal.Colour;
import dev.vestibule.hal.Light;

/** The colours the panel has words and tokens for. */
public enum Hue {
  NONE,
  BLUE,
  AMBER,
  GREEN,
  RED,
  WHITE;

  /** The hue a light is seen in; {@link #NONE} if it is dark. */
  public static Hue of(Light light) {
    return light.lit() ? of(light.colour()) : NONE;
  }

  private static Hue of(Colour colour) {
    int strongest = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
    boolean red = colour.red() * 2 > strongest;
    boolean green = colour.green() * 2 > strongest;
    boolean blue = colour.blue() * 2 > strongest;
    if (blue) return red && green ? WHITE : BLUE;
    if (red) return green ? AMBER : RED;
    return GREEN;
  }
}
