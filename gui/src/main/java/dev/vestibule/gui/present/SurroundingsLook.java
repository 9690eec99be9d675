package dev.vestibule.gui.present;

/**
 * What is around the unit.
 *
 * @param lux light that falls on the front
 * @param celsius temperature inside the housing
 */
public record SurroundingsLook(double lux, double celsius) {

  /** Nobody has looked yet. */
  public static final SurroundingsLook UNKNOWN = new SurroundingsLook(0, 0);
}
