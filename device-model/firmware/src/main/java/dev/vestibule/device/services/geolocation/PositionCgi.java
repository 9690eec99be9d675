package dev.vestibule.device.services.geolocation;

import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers the older position API in XML. Source: VAPIX, Geolocation API. */
final class PositionCgi {

  private static final String INVALID_PARAMETER = error(1, "Invalid parameter");
  private static final String INVALID_VALUE = error(2, "Invalid value");
  private static final List<String> KNOWN = List.of("lat", "lng", "heading", "text");

  private final Document<Location> location;

  PositionCgi(Document<Location> location) {
    this.location = location;
  }

  Response get(Request request) {
    Location now = location.value();
    return reply(
        """
          <Success>
            <GetSuccess>
              <Location>
                <Lat>%s</Lat>
                <Lng>%s</Lng>
                <Heading>%s</Heading>
              </Location>
              <Text>%s</Text>
              <ValidPosition>%s</ValidPosition>
              <ValidHeading>%s</ValidHeading>
            </GetSuccess>
          </Success>
        """
            .formatted(
                now.latitude(),
                now.longitude(),
                plain(now.heading()),
                escaped(now.text()),
                now.validPosition(),
                now.validHeading()));
  }

  /** All values are looked at before any is taken. */
  Response set(Request request) {
    Map<String, List<String>> sent = request.arguments();
    if (sent.isEmpty() || !KNOWN.containsAll(sent.keySet())) return reply(INVALID_PARAMETER);
    return changed(request)
        .map(
            next -> {
              location.replace(next);
              return reply("  <Success>\n    <GeneralSuccess/>\n  </Success>\n");
            })
        .orElseGet(() -> reply(INVALID_VALUE));
  }

  private Optional<Location> changed(Request request) {
    Location next = location.value();
    Optional<String> lat = request.argument("lat").map(String::strip);
    Optional<String> lng = request.argument("lng").map(String::strip);
    if (lat.isPresent() || lng.isPresent()) {
      String latitude = lat.orElse(next.latitude());
      String longitude = lng.orElse(next.longitude());
      if (Coordinate.latitude(latitude).isEmpty() || Coordinate.longitude(longitude).isEmpty()) {
        return Optional.empty();
      }
      next = next.at(latitude, longitude);
    }
    Optional<String> heading = request.argument("heading").map(String::strip);
    if (heading.isPresent()) {
      if (!heading.get().matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) return Optional.empty();
      double degrees = Double.parseDouble(heading.get());
      if (degrees > 360) return Optional.empty();
      next = next.heading(degrees);
    }
    Optional<String> text = request.argument("text");
    if (text.isPresent()) {
      if (text.get().length() > Location.LONGEST_TEXT || hasControls(text.get())) {
        return Optional.empty();
      }
      next = next.text(text.get());
    }
    return Optional.of(next);
  }

  /** Such as 30 or 30.5. */
  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String error(int code, String description) {
    return """
      <Error>
        <SetError>
          <ErrorCode>%d</ErrorCode>
          <ErrorDescription>%s</ErrorDescription>
        </SetError>
      </Error>
    """
        .formatted(code, description);
  }

  private static Response reply(String content) {
    return Response.text(
        200,
        "application/xml",
        "<PositionResponse SchemaVersion=\"1.0\">\n" + content + "</PositionResponse>\n");
  }
}
