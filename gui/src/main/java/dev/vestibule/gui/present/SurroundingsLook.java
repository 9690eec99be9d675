package dev.vestibule.gui.present;

import java.util.Locale;

/**
 * What is around the unit.
 *
 * @param lux light that falls on the front
 * @param celsius temperature inside the housing
 * @param visitors how many people are before it
 * @param lens what is the matter with the lens, in a word
 */
public record SurroundingsLook(double lux, double celsius, int visitors, String lens) {

  /** Nobody has looked yet. */
  public static final SurroundingsLook UNKNOWN = new SurroundingsLook(0, 0, 0, "Clear");

  /** Light and temperature, such as {@code 8 000 lux, 4 °C}. */
  public String weather() {
    String light = String.format(Locale.ROOT, "%,.0f", lux).replace(',', ' ');
    return light + " lux, " + String.format(Locale.ROOT, "%.0f °C", celsius);
  }

  /** How far the day is, 0 (dark) to 1 (full sun). */
  public double daylight() {
    return SceneHands.share(lux);
  }
}
