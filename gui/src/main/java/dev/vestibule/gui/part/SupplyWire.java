package dev.vestibule.gui.part;

import dev.vestibule.gui.part.Wire.Level;

/** States of a supply the unit gives to others: 12 V, 24 V. */
public final class SupplyWire {
  /** Share of a limit from which a load counts as near it. */
  static final double NEAR = 0.9;

  private SupplyWire() {}

  /** The supply is off. */
  public static Wire off(String name) {
    return Wire.of(Icon.SUPPLY, name, "Off", Level.OFF);
  }

  /** The supply gives a current, in mA, of which it can give no more than the limit. */
  public static Wire load(String name, int milliamps, int limit) {
    var level = milliamps > NEAR * limit ? Level.NEAR : Level.ON;
    return Wire.of(Icon.SUPPLY, name, milliamps + " mA", level);
  }

  /** The supply was asked for too much and went off. */
  public static Wire overload(String name) {
    return Wire.of(Icon.SUPPLY, name, "Overload", Level.ALERT);
  }
}
