package dev.vestibule.device.services.geolocation;

import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.rest.Values;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The position as a Device Configuration API, in degrees. That it exists is observed; its
 * properties are assumed after the older API.
 */
record GeolocationApi(Document<Location> location) implements Values {

  private static final Shape TEXT =
      Shape.text(
          Location.LONGEST_TEXT,
          Form.pattern("a text without control characters", "\\P{Cntrl}*", "floor 2"));

  RestApi api() {
    return new RestApi(
        "geolocation",
        2,
        RestApi.State.BETA,
        "2.0.0-beta.1",
        "Geolocation",
        Source.observed("listed by units of AXIS OS 12; its properties are assumed"),
        Entity.root("Where the unit is and which way it looks.")
            .holding(
                this,
                Property.of("latitude", Shape.number(-90, 90), "Degrees north."),
                Property.of("longitude", Shape.number(-180, 180), "Degrees east."),
                Property.of("heading", Shape.number(0, 360), "Degrees from north over east."),
                Property.of("text", TEXT, "What people call the place."),
                Property.of("validPosition", Shape.bool(), "Whether a position was set.")
                    .readOnly(),
                Property.of("validHeading", Shape.bool(), "Whether a heading was set.")
                    .readOnly()));
  }

  @Override
  public ObjectNode read() {
    Location now = location.value();
    return JsonNodeFactory.instance
        .objectNode()
        .put("latitude", Coordinate.latitude(now.latitude()).orElseThrow().degrees())
        .put("longitude", Coordinate.longitude(now.longitude()).orElseThrow().degrees())
        .put("heading", now.heading())
        .put("text", now.text())
        .put("validPosition", now.validPosition())
        .put("validHeading", now.validHeading());
  }

  @Override
  public Plan change(ObjectNode fields) {
    return Plan.ready(() -> location.replace(changed(fields)));
  }

  private Location changed(ObjectNode fields) {
    Location next = location.value();
    if (fields.has("latitude") || fields.has("longitude")) {
      next =
          next.at(
              degrees(fields, "latitude", next.latitude()),
              degrees(fields, "longitude", next.longitude()));
    }
    if (fields.has("heading")) next = next.heading(fields.path("heading").doubleValue());
    return fields.has("text") ? next.text(fields.path("text").stringValue()) : next;
  }

  /** At most twelve decimals, as {@link Coordinate} reads them. */
  private static String degrees(ObjectNode fields, String name, String now) {
    if (!fields.has(name)) return now;
    return BigDecimal.valueOf(fields.path(name).doubleValue())
        .setScale(12, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
