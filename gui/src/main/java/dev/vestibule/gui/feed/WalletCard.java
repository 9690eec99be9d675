package dev.vestibule.gui.feed;

import dev.vestibule.hal.Transponder;

/**
 * Something a visitor carries.
 *
 * @param title whose it is
 * @param hint what it is
 * @param thing what the unit is shown
 */
public record WalletCard(String title, String hint, Thing thing) {

  /** What the unit is shown. */
  public sealed interface Thing {}

  /** For the reader. */
  public record Chip(Transponder transponder) implements Thing {}

  /** For the camera. */
  public record QrCode(String text) implements Thing {}
}
