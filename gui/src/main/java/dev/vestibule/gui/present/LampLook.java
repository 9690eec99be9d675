package dev.vestibule.gui.present;

/**
 * A lamp as it is seen.
 *
 * @param hue its colour while lit, {@link Hue#NONE} if off
 * @param level brightness in percent
 * @param flashing whether it goes on and off
 * @param on whether light comes out now
 */
public record LampLook(Hue hue, int level, boolean flashing, boolean on) {

  /** A dark lamp. */
  public static final LampLook OFF = new LampLook(Hue.NONE, 0, false, false);
}
