package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.board.VirtualBoard;

/** The weather at the unit. */
public final class Environment {

  private static final double COLDEST = -60;
  private static final double HOTTEST = 100;

  private final Doing doing;
  private final VirtualBoard board;
  private final SceneHand scene;

  Environment(Doing doing, VirtualBoard board, SceneHand scene) {
    this.doing = doing;
    this.board = board;
    this.scene = scene;
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

  /** Lets this much light fall on the front, as {@link SceneHand#daylight}. */
  public void light(double lux) {
    scene.daylight(lux);
  }
}
