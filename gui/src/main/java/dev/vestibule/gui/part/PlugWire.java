package dev.vestibule.gui.part;

import dev.vestibule.gui.part.Wire.Level;

/** States of what is simply there or not: a monitor, an external reader, sound. */
public final class PlugWire {
  private PlugWire() {}

  /** The HDMI connector. */
  public static Wire hdmi(boolean monitor) {
    return monitor
        ? Wire.of(Icon.HDMI, "HDMI", "Monitor", Level.ON)
        : Wire.of(Icon.HDMI, "HDMI", "No cable", Level.OFF);
  }

  /** The reader connector without a reader. */
  public static Wire noReader() {
    return Wire.of(Icon.READER, "Reader", "Not wired", Level.OFF);
  }

  /** The reader connector with a reader that speaks a protocol: Wiegand, OSDP. */
  public static Wire reader(String protocol) {
    return Wire.of(Icon.READER, "Reader", protocol, Level.ON);
  }

  /** The speaker, silent. */
  public static Wire quiet() {
    return Wire.of(Icon.SOUND, "Sound", "Quiet", Level.OFF);
  }

  /** The speaker while it says something: "Ringing". */
  public static Wire sounding(String what) {
    return Wire.of(Icon.SOUND, "Sound", what, Level.SIGNAL);
  }
}
