package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.zone.LocalZone;
import dev.vestibule.device.services.time.zone.PosixTimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers date.cgi, in local time. What a request does not name stays as it is. Source: VAPIX,
 * System settings; the words of refusals are assumed.
 */
final class DateCgi {

  /** Where there is none any more. Source: VAPIX, Time API, Obsoletes. */
  static final int FIRST_WITHOUT = 11;

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("MMM dd, uuuu HH:mm:ss", Locale.US);

  private record Field(String argument, ChronoField field) {}

  /** From large to small, so that the day is checked in its month. */
  private static final List<Field> FIELDS =
      List.of(
          new Field("year", ChronoField.YEAR),
          new Field("month", ChronoField.MONTH_OF_YEAR),
          new Field("day", ChronoField.DAY_OF_MONTH),
          new Field("hour", ChronoField.HOUR_OF_DAY),
          new Field("minute", ChronoField.MINUTE_OF_HOUR),
          new Field("second", ChronoField.SECOND_OF_MINUTE));

  private final Clock clock;
  private final ZoneChoice choice;
  private final LocalZone zone;

  DateCgi(Clock clock, ZoneChoice choice, LocalZone zone) {
    this.clock = clock;
    this.choice = choice;
    this.zone = zone;
  }

  Endpoint endpoint() {
    return Endpoint.cgi(
        "date",
        Access.VIEWER,
        "Date and time",
        "Gets date and time; administrators set them.",
        Source.vapix("System settings"),
        this::answer);
  }

  private Response answer(Request request) {
    return switch (request.argument("action").orElse("")) {
      case "get" -> Response.plain(FORMAT.format(zone.local(clock.now())) + "\n");
      case "set" -> request.client().may(Access.ADMIN) ? set(request) : Response.page(403);
      default -> failed("action is get or set");
    };
  }

  private Response set(Request request) {
    Optional<String> timeZone = request.argument("timezone");
    if (timeZone.filter(text -> PosixTimeZone.parse(text).isEmpty()).isPresent()) {
      return failed("timezone is not a POSIX time zone");
    }
    Optional<LocalDateTime> local = local(request);
    if (local.isEmpty()) return failed("no such date and time");
    Optional<Zone> next = timeZone.map(text -> Zone.posix(text, true));
    Instant moment = next.map(it -> LocalZone.of(it.offsets())).orElse(zone).moment(local.get());
    if (!Clock.canShow(moment)) return failed("the year is 1970 to " + Clock.LAST_YEAR);
    next.ifPresent(it -> choice.setPosix(it.posix(), true));
    clock.set(moment, request.client().name());
    return Response.plain("OK\n");
  }

  private Optional<LocalDateTime> local(Request request) {
    LocalDateTime now = zone.local(clock.now()).toLocalDateTime();
    LocalDateTime local = LocalDateTime.of(2000, 1, 1, 0, 0);
    try {
      for (Field each : FIELDS) {
        String text =
            request.argument(each.argument).orElseGet(() -> Integer.toString(now.get(each.field)));
        if (!text.matches("[0-9]{1,4}")) return Optional.empty();
        local = local.with(each.field, Integer.parseInt(text));
      }
      return Optional.of(local);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Response failed(String reason) {
    return Response.plain("Request failed: " + reason + "\n");
  }
}
