package dev.vestibule.virtual.scene;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All there is before the unit at one time.
 *
 * @param daylightLux light that falls on the front, 0-100 000 lux, and no other light; empty for
 *     sun and lamps as the clock says
 * @param visits everybody who is in view
 * @param lens what is the matter with it
 * @param pose where the unit points
 * @param fog 0 (clear) to 1 (the gate is out of sight)
 * @param held what is before the lens
 */
public record SceneState(
    OptionalDouble daylightLux, List<Visit> visits, Lens lens, Pose pose, double fog, Held held) {

  /** Nobody is there, and nothing is done to the unit. */
  public static final SceneState CALM =
      new SceneState(
          OptionalDouble.empty(), List.of(), Lens.CLEAR, Pose.MOUNTED, 0, new Held.Nothing());

  public SceneState {
    visits = List.copyOf(visits);
    daylightLux.ifPresent(SceneState::checkDaylight);
    checkFog(fog);
  }

  /** How many people are there and have not turned round to leave. */
  public int visitors() {
    return (int) visits.stream().filter(Visit::stays).count();
  }

  /** All light that falls on the front while the clock shows this, in lux. */
  public double lux(Instant now) {
    return Light.of(this, now).lux();
  }

  SceneState daylight(OptionalDouble lux) {
    return new SceneState(lux, visits, lens, pose, fog, held);
  }

  SceneState visits(List<Visit> visits) {
    return new SceneState(daylightLux, visits, lens, pose, fog, held);
  }

  SceneState lens(Lens lens) {
    return new SceneState(daylightLux, visits, lens, pose, fog, held);
  }

  SceneState pose(Pose pose) {
    return new SceneState(daylightLux, visits, lens, pose, fog, held);
  }

  SceneState fog(double fog) {
    return new SceneState(daylightLux, visits, lens, pose, fog, held);
  }

  SceneState held(Held held) {
    return new SceneState(daylightLux, visits, lens, pose, fog, held);
  }

  /** Throws unless so much light can fall on the front. */
  public static void checkDaylight(double lux) {
    check(lux, 100_000, "light is 0-100 000 lux");
  }

  /** Throws unless fog can be so dense. */
  public static void checkFog(double fog) {
    check(fog, 1, "fog is 0-1");
  }

  /** Throws unless so many people find room. */
  public static void checkVisitors(int count) {
    check(count, Visit.MOST, "visitors are 0-" + Visit.MOST);
  }

  private static void check(double value, double most, String range) {
    if (value >= 0 && value <= most) return;
    throw new IllegalArgumentException(range + ": " + value);
  }
}
