package dev.vestibule.device.services.geolocation;

/**
 * Where the unit is.
 *
 * @param latitude as it was written
 * @param longitude as it was written
 * @param heading degrees from north over east, 0-360
 * @param text what people call the place
 * @param validPosition whether latitude and longitude were ever set
 * @param validHeading whether the heading was
 */
record Location(
    String latitude,
    String longitude,
    double heading,
    String text,
    boolean validPosition,
    boolean validHeading) {

  /** Most characters of the text; assumed. */
  static final int LONGEST_TEXT = 256;

  /** From the factory. Source: VAPIX, Geolocation API. */
  static final Location UNKNOWN = new Location("0", "0", 0, "", false, false);

  Location at(String latitude, String longitude) {
    return new Location(latitude, longitude, heading, text, true, validHeading);
  }

  Location heading(double heading) {
    return new Location(latitude, longitude, heading, text, validPosition, true);
  }

  Location text(String text) {
    return new Location(latitude, longitude, heading, text, validPosition, validHeading);
  }
}
