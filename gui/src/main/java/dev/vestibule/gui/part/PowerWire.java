package dev.vestibule.gui.part;

import dev.vestibule.gui.part.Wire.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** States of the power the unit takes: PoE, PoE+, 12 V DC or none. */
public final class PowerWire {
  private static final int ROOM = 10;

  private PowerWire() {}

  /** No power is there. */
  public static Wire none() {
    return Wire.of(Icon.POWER, "Power", "None", Level.OFF);
  }

  /** Power of a named kind, in watts taken of watts there are. */
  public static Wire taken(String kind, double watts, double budget) {
    var bare = tenths(watts) + " of " + tenths(budget);
    var full = bare + " W";
    var level = watts > SupplyWire.NEAR * budget ? Level.NEAR : Level.ON;
    return new Wire(
        Icon.POWER,
        kind,
        full.length() > ROOM ? bare : full,
        level,
        OptionalDouble.empty(),
        "Power, " + kind + ", " + bare + " watts");
  }

  private static String tenths(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
