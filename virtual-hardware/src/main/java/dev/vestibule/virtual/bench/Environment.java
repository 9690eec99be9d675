package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.board.VirtualBoard;

/** The weather at the unit. */
public final class Environment {

  private static final double COLDEST = -60;
  private static final double HOTTEST = 100;
  private static final double BRIGHTEST = 100_000;

  private final Doing doing;
  private final VirtualBoard board;

  Environment(Doing doing, VirtualBoard board) {
    this.doing = doing;
    this.board = board;
  }

  /** Makes it this warm inside the housing, -60 to 100 degrees Celsius. */
  public void temperature(double celsius) {
    if (!(celsius >= COLDEST && celsius <= HOTTEST)) {
      throw new IllegalArgumentException("temperature is -60 to 100 °C: " + celsius);
    }
    doing.now(
        "Temperature " + Words.number(celsius) + " °C",
        "temperature",
        () -> board.temperature().set(celsius));
  }

  /** Lets this much light fall on the front, 0-100 000 lux. */
  public void light(double lux) {
    if (!(lux >= 0 && lux <= BRIGHTEST)) {
      throw new IllegalArgumentException("light is 0-100 000 lux: " + lux);
    }
    doing.now(
        "Light " + Words.number(lux) + " lx", "ambientLight", () -> board.ambientLight().set(lux));
  }
}
