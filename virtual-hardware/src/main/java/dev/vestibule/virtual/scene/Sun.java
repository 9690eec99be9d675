package dev.vestibule.virtual.scene;

import java.time.Instant;
import java.time.ZoneOffset;

/** The sun over Lund in Sweden, where the garden is: to about a degree, which is enough to see. */
final class Sun {

  private static final double LATITUDE = Math.toRadians(55.7);
  private static final double LONGITUDE = 13.2;

  /** Clear sky over elevation in degrees; at night the moon and the town remain. */
  private static final Curve LOG_LUX =
      new Curve(
          new double[] {-7, -3.5, 0, 4, 10, 25, 60}, new double[] {-0.5, 0.7, 2.5, 3.5, 4, 4.5, 5});

  private Sun() {}

  /** Degrees above the horizon. */
  static double elevation(Instant instant) {
    var time = instant.atOffset(ZoneOffset.UTC);
    double hours = time.toLocalTime().toSecondOfDay() / 3600.0;
    double year = 2 * Math.PI * (time.getDayOfYear() + 10) / 365.24;
    double declination = Math.toRadians(-23.44 * Math.cos(year));
    double hourAngle = Math.toRadians(15 * (hours - 12) + LONGITUDE);
    return Math.toDegrees(
        Math.asin(
            Math.sin(LATITUDE) * Math.sin(declination)
                + Math.cos(LATITUDE) * Math.cos(declination) * Math.cos(hourAngle)));
  }

  /** Light that falls on the front of the house, in lux. */
  static double lux(Instant instant) {
    return Math.pow(10, LOG_LUX.at(elevation(instant)));
  }
}
