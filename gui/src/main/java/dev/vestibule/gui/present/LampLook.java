package dev.vestibule.gui.present;

import dev.vestibule.virtual.bench.BoardView.LampView;

/**
 * A lamp as it is seen.
 *
 * @param hue its colour while lit, {@link Hue#NONE} if off
 * @param level brightness in percent
 * @param flashing whether it goes on and off
 */
public record LampLook(Hue hue, int level, boolean flashing) {

  /** A dark lamp. */
  public static final LampLook OFF = new LampLook(Hue.NONE, 0, false);

  static LampLook of(LampView lamp) {
    var light = lamp.light();
    return light.lit() ? new LampLook(Hue.of(light), light.level(), light.flashes()) : OFF;
  }

  /** Whether it is lit, at least half of the time. */
  public boolean lit() {
    return hue != Hue.NONE;
  }
}
