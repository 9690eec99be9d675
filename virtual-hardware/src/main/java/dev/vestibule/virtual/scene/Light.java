package dev.vestibule.virtual.scene;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * How the scene is lit, as the camera's exposure shows it: darkness shows only where exposure is at
 * its end.
 *
 * @param daylight in lux
 * @param glow how much of a sunset there is, 0-1
 * @param lamps how bright the lamps shine, 0-1
 * @param fog 0-1
 */
record Light(double daylight, double glow, double lamps, double fog) {

  private static final double[] LOG_LUX = {-2, -0.5, 0.7, 2, 3, 4, 5};
  private static final Ramp AMBIENT =
      Ramp.of(LOG_LUX, 0x050609, 0x232A40, 0x3E4763, 0x8F94A8, 0xCACED6, 0xF0F1F2, 0xFFFDF8);
  private static final Ramp ZENITH =
      Ramp.of(LOG_LUX, 0x020306, 0x0B1124, 0x232F58, 0x566C98, 0x7D98BA, 0x86A9CC, 0x5B98D6);
  private static final Ramp HORIZON =
      Ramp.of(LOG_LUX, 0x040508, 0x1D2540, 0x56597F, 0xA3A9BE, 0xC3CDD6, 0xD2DDE4, 0xC6E0F2);
  private static final Rgb SUNSET = Rgb.of(0xFFB070);
  private static final Rgb LAMP = Rgb.of(0xFFC583);

  /** Where the porch lamp hangs: metres right of, above the ground, before the lens. */
  static final double[] PORCH_LAMP = {-1.42, 2.12, 1.25};

  /** Light of a lamp at the faces of visitors, in lux. */
  private static final double LAMP_LUX = 15;

  /** The light of this scene at this time. */
  static Light of(SceneState state, Instant now) {
    OptionalDouble set = state.daylightLux();
    if (set.isPresent()) return new Light(set.getAsDouble(), 0, 0, state.fog());
    double lux = Sun.lux(now);
    double glow = Math.clamp(1 - Math.abs(Sun.elevation(now) - 1.5) / 8, 0, 1);
    double lamps = Math.clamp((2.6 - Math.log10(lux)) / 1.2, 0, 1);
    return new Light(lux, glow, lamps, state.fog());
  }

  /** All light at a visitor's face, in lux. */
  double lux() {
    return daylight + lamps * LAMP_LUX;
  }

  Rgb zenith() {
    return ZENITH.at(scale()).mixed(SUNSET.times(brightness()), glow * 0.12);
  }

  Rgb horizon() {
    return HORIZON.at(scale()).mixed(SUNSET.times(brightness()), glow * 0.85);
  }

  Rgb cloud() {
    return horizon().mixed(new Rgb(1, 1, 1), 0.5 * Math.pow(brightness(), 3));
  }

  /** What a surface at this place looks like through the air between. */
  Rgb shade(Rgb surface, double x, double y, double z) {
    Rgb light = AMBIENT.at(scale()).mixed(SUNSET.times(brightness()), glow * 0.34);
    if (lamps > 0) light = light.plus(LAMP.times(lampAt(x, y, z)));
    return hazy(surface.times(light), z);
  }

  /** What light of its own looks like through the air between. */
  Rgb hazy(Rgb seen, double distance) {
    double clear = Math.exp(-Math.max(distance, 0) * (0.004 + fog * fog * 0.55));
    return seen.mixed(mist(), 1 - clear);
  }

  /** What dense fog looks like. */
  Rgb mist() {
    return horizon().mixed(LAMP, lamps * 0.06);
  }

  private double lampAt(double x, double y, double z) {
    double dx = x - PORCH_LAMP[0];
    double dy = y - PORCH_LAMP[1];
    double dz = z - PORCH_LAMP[2];
    return lamps * 1.1 / (1 + 0.36 * (dx * dx + dy * dy + dz * dz * 0.7));
  }

  private double brightness() {
    return Math.clamp((scale() + 0.5) / 4, 0.1, 1);
  }

  private double scale() {
    return Math.log10(Math.max(daylight, 0.001));
  }
}
