package dev.vestibule.device.services.geolocation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A latitude or longitude as it was written, with what it comes to. North and east are positive.
 * Source: VAPIX, Geolocation API; ISO 6709, annex H.
 */
record Coordinate(String text, double degrees) {

  private static final Pattern FORM = Pattern.compile("([+-]?)([0-9]{1,7})(\\.[0-9]{1,12})?");

  /** {@code 51.5}, {@code 5130.25} or {@code 513015.5}, from -90 to 90 degrees. */
  static Optional<Coordinate> latitude(String text) {
    return parse(text, 2, 90);
  }

  /** {@code 013.5}, {@code 01330.25} or {@code 0133015.5}, from -180 to 180 degrees. */
  static Optional<Coordinate> longitude(String text) {
    return parse(text, 3, 180);
  }

  /**
   * @param width digits of whole degrees; with fewer digits in all, they are degrees too
   */
  private static Optional<Coordinate> parse(String text, int width, int most) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) return Optional.empty();
    String whole = matcher.group(2);
    String fraction = Optional.ofNullable(matcher.group(3)).orElse("");
    Optional<Double> size =
        switch (whole.length() - width) {
          case 2 -> minutes(whole.substring(0, width), whole.substring(width) + fraction);
          case 4 ->
              seconds(
                  whole.substring(0, width),
                  whole.substring(width, width + 2),
                  whole.substring(width + 2) + fraction);
          default ->
              whole.length() <= 3
                  ? Optional.of(Double.parseDouble(whole + fraction))
                  : Optional.empty();
        };
    return size.filter(degrees -> degrees <= most)
        .map(degrees -> new Coordinate(text, matcher.group(1).equals("-") ? -degrees : degrees));
  }

  private static Optional<Double> minutes(String degrees, String minutes) {
    return sixtieth(minutes).map(part -> Double.parseDouble(degrees) + part);
  }

  private static Optional<Double> seconds(String degrees, String minutes, String seconds) {
    return sixtieth(minutes)
        .flatMap(
            part ->
                sixtieth(seconds).map(small -> Double.parseDouble(degrees) + part + small / 60));
  }

  private static Optional<Double> sixtieth(String text) {
    double value = Double.parseDouble(text);
    return value < 60 ? Optional.of(value / 60) : Optional.empty();
  }
}
