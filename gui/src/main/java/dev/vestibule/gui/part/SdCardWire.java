package dev.vestibule.gui.part;

import dev.vestibule.gui.part.Wire.Level;

/** States of the memory card slot. */
public final class SdCardWire {
  private static final String NAME = "SD card";

  private SdCardWire() {}

  /** No card is in the slot. */
  public static Wire empty() {
    return Wire.of(Icon.SD_CARD, NAME, "Empty", Level.OFF);
  }

  /** A card of that size: "64 MB". */
  public static Wire inserted(String size) {
    return Wire.of(Icon.SD_CARD, NAME, size, Level.ON);
  }

  /** A card near the end of its writes. */
  public static Wire worn() {
    return Wire.of(Icon.SD_CARD, NAME, "Worn", Level.NEAR);
  }

  /** A card that does not take what is written. */
  public static Wire fails() {
    return Wire.of(Icon.SD_CARD, NAME, "Fails", Level.ALERT);
  }
}
