package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.kernel.zone.LocalZone;
import dev.vestibule.device.services.time.zone.PosixTimeZone;
import dev.vestibule.device.services.time.zone.TimeZones;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Answers time.cgi. Source: VAPIX, Time API. */
final class TimeApi {

  /** Source: VAPIX, Time API and NTP API, error codes. */
  static final Codes CODES = new Codes(OptionalInt.of(2000), 3000, 4001, 4000, 4003, 4004, 1000);

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private static final Pattern UTC =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

  private static final Shape NOTHING = Shape.object().ignoringOthers();

  private static final Shape DATE_TIME =
      Shape.object()
          .required(
              "dateTime",
              Shape.text(
                  20,
                  Form.test(
                      "a time from 1970-01-01T00:00:00Z to " + Clock.LAST_YEAR + "-12-31T23:59:59Z",
                      TimeApi::isDateTime,
                      "2018-12-24T14:28:53Z")))
          .ignoringOthers();

  private static final Shape TIME_ZONE =
      Shape.object()
          .required(
              "timeZone",
              Shape.text(
                  100,
                  Form.test(
                      "a name of the IANA Time Zone Database",
                      text -> TimeZones.posix(text).isPresent(),
                      "Europe/Stockholm")))
          .ignoringOthers();

  private static final Shape POSIX_TIME_ZONE =
      Shape.object()
          .required(
              "posixTimeZone",
              Shape.text(
                  100,
                  Form.test(
                      "a POSIX time zone",
                      text -> PosixTimeZone.parse(text).isPresent(),
                      "CET-1CEST,M3.5.0,M10.5.0/3")))
          .required("enableDst", Shape.bool())
          .ignoringOthers();

  private final Clock clock;
  private final ZoneChoice choice;
  private final LocalZone zone;

  TimeApi(Clock clock, ZoneChoice choice, LocalZone zone) {
    this.clock = clock;
    this.choice = choice;
    this.zone = zone;
  }

  JsonApi declaration() {
    return JsonApi.at(
            "/axis-cgi/time.cgi",
            Api.official("time-service", "1.1", "Time API"),
            "Date, time and time zone.",
            Source.vapix("Time API"))
        .codes(CODES)
        .method("getDateTimeInfo", Access.VIEWER, NOTHING, call -> Answer.data(this::tell))
        .method("getAll", Access.VIEWER, NOTHING, call -> Answer.data(this::tellAll))
        .method("getTimeZones", Access.VIEWER, NOTHING, call -> Answer.data(TimeApi::tellZones))
        .method("setDateTime", Access.OPERATOR, DATE_TIME, this::setDateTime)
        .method("setTimeZone", Access.OPERATOR, TIME_ZONE, this::setTimeZone)
        .method("setPosixTimeZone", Access.OPERATOR, POSIX_TIME_ZONE, this::setPosixTimeZone)
        .method("resetTimeZone", Access.OPERATOR, NOTHING, call -> resetTimeZone())
        .build();
  }

  private void tell(ObjectNode data) {
    Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
    Zone counts = choice.now();
    data.put("dateTime", now.toString())
        .put("localDateTime", LOCAL.format(zone.local(now)))
        .put("maxYearSupported", Clock.LAST_YEAR);
    counts.iana().ifPresent(name -> data.put("timeZone", name));
    data.put("posixTimeZone", counts.posix()).put("dstEnabled", counts.summer());
    choice
        .fromDhcp()
        .ifPresent(
            told ->
                data.put("dhcpTimeZone", told.iana().orElse(told.posix()))
                    .put("dhcpTimeZoneUtilized", choice.isFromDhcp()));
  }

  private void tellAll(ObjectNode data) {
    tell(data);
    tellZones(data);
  }

  private static void tellZones(ObjectNode data) {
    var zones = data.putArray("timeZones");
    TimeZones.names().forEach(zones::add);
  }

  private Answer setDateTime(Call call) {
    String text = text(call, "dateTime");
    clock.set(Instant.parse(text), call.client().name());
    return Answer.data(data -> data.put("dateTime", text));
  }

  private Answer setTimeZone(Call call) {
    String name = text(call, "timeZone");
    choice.setIana(name);
    return Answer.data(data -> data.put("timeZone", name));
  }

  private Answer setPosixTimeZone(Call call) {
    String posix = text(call, "posixTimeZone");
    boolean summer = call.params().path("enableDst").booleanValue();
    choice.setPosix(posix, summer);
    return Answer.data(data -> data.put("posixTimeZone", posix).put("dstEnabled", summer));
  }

  private Answer resetTimeZone() {
    choice.reset();
    return Answer.data(data -> data.put("status", "success"));
  }

  private static String text(Call call, String name) {
    return call.params().path(name).stringValue();
  }

  private static boolean isDateTime(String text) {
    if (!UTC.matcher(text).matches()) return false;
    try {
      return Clock.canShow(Instant.parse(text));
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
