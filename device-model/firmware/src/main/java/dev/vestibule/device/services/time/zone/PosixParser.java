package dev.vestibule.device.services.time.zone;

import dev.vestibule.device.services.time.zone.PosixTimeZone.Change;
import dev.vestibule.device.services.time.zone.PosixTimeZone.Summer;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one POSIX time zone: {@code std offset [dst [offset] [,start[/time],end[/time]]]}. A zone
 * with daylight saving time and no rule has that of the United States, as with the GNU C library.
 */
final class PosixParser {

  /** Longer than any that makes sense. */
  static final int LONGEST = 100;

  private static final String NAME = "(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
  private static final String TIME = "([+-])?(%s)(?::([0-5]?[0-9])(?::([0-5]?[0-9]))?)?";
  private static final Pattern OFFSET = Pattern.compile(TIME.formatted("2[0-4]|[01]?[0-9]"));
  private static final Pattern MOMENT =
      Pattern.compile(TIME.formatted("16[0-7]|1[0-5][0-9]|0?[0-9]{1,2}"));
  private static final Pattern ZONE =
      Pattern.compile(
          NAME + "([+-]?[0-9:]+)(?:(" + NAME + ")([+-]?[0-9:]+)?(?:,([^,]+),([^,]+))?)?");
  private static final Pattern OF_WEEK = Pattern.compile("M(1[0-2]|0?[1-9])\\.([1-5])\\.([0-6])");
  private static final Pattern JULIAN = Pattern.compile("J([0-9]{1,3})");
  private static final Pattern COUNTED = Pattern.compile("[0-9]{1,3}");

  private static final String USUAL_BEGIN = "M3.2.0";
  private static final String USUAL_END = "M11.1.0";
  private static final int TWO_O_CLOCK = 7_200;
  private static final int HOUR = 3_600;
  private static final int LARGEST_OFFSET = 18 * HOUR;
  private static final int DAYS = 365;

  private final String text;

  PosixParser(String text) {
    this.text = text;
  }

  Optional<PosixTimeZone> parse() {
    if (text.length() > LONGEST) return Optional.empty();
    Matcher zone = ZONE.matcher(text);
    if (!zone.matches()) return Optional.empty();
    Optional<ZoneOffset> standard = offset(zone.group(1));
    if (standard.isEmpty()) return Optional.empty();
    if (zone.group(2) == null) {
      return Optional.of(new PosixTimeZone(text, standard.get(), Optional.empty()));
    }
    return summer(zone, standard.get())
        .map(summer -> new PosixTimeZone(text, standard.get(), Optional.of(summer)));
  }

  private static Optional<Summer> summer(Matcher zone, ZoneOffset standard) {
    Optional<ZoneOffset> offset =
        Optional.ofNullable(zone.group(3))
            .map(PosixParser::offset)
            .orElseGet(() -> shifted(standard.getTotalSeconds() + HOUR));
    Optional<Change> begin = change(Optional.ofNullable(zone.group(4)).orElse(USUAL_BEGIN));
    Optional<Change> end = change(Optional.ofNullable(zone.group(5)).orElse(USUAL_END));
    if (offset.isEmpty() || begin.isEmpty() || end.isEmpty()) return Optional.empty();
    return Optional.of(new Summer(offset.get(), begin.get(), end.get()));
  }

  /** POSIX counts west of Greenwich, everybody else east. */
  private static Optional<ZoneOffset> offset(String text) {
    Matcher parts = OFFSET.matcher(text);
    return parts.matches() ? shifted(-seconds(parts)) : Optional.empty();
  }

  private static Optional<ZoneOffset> shifted(int seconds) {
    return Math.abs(seconds) <= LARGEST_OFFSET
        ? Optional.of(ZoneOffset.ofTotalSeconds(seconds))
        : Optional.empty();
  }

  private static Optional<Change> change(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) return day(text).map(day -> new Change(day, TWO_O_CLOCK));
    Matcher time = MOMENT.matcher(text.substring(slash + 1));
    if (!time.matches()) return Optional.empty();
    return day(text.substring(0, slash)).map(day -> new Change(day, seconds(time)));
  }

  private static Optional<Day> day(String text) {
    Matcher ofWeek = OF_WEEK.matcher(text);
    if (ofWeek.matches()) {
      int day = number(ofWeek, 3);
      return Optional.of(
          new Day.OfWeek(number(ofWeek, 1), number(ofWeek, 2), DayOfWeek.of(day == 0 ? 7 : day)));
    }
    Matcher julian = JULIAN.matcher(text);
    if (julian.matches()) {
      int number = number(julian, 1);
      return number >= 1 && number <= DAYS ? Optional.of(new Day.Julian(number)) : Optional.empty();
    }
    if (!COUNTED.matcher(text).matches() || Integer.parseInt(text) > DAYS) return Optional.empty();
    return Optional.of(new Day.Counted(Integer.parseInt(text)));
  }

  private static int seconds(Matcher time) {
    int seconds = number(time, 2) * HOUR + number(time, 3) * 60 + number(time, 4);
    return "-".equals(time.group(1)) ? -seconds : seconds;
  }

  private static int number(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).map(Integer::parseInt).orElse(0);
  }
}
