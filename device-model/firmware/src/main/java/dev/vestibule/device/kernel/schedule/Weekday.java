package dev.vestibule.device.kernel.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of BYDAY.
 *
 * @param ordinal which of them in a month or year, such as 2 or, from the end, -1; 0 for every one
 */
public record Weekday(int ordinal, DayOfWeek day) {

  private static final Pattern TEXT = Pattern.compile("([+-]?[1-9][0-9]?)?(MO|TU|WE|TH|FR|SA|SU)");
  private static final int MOST_WEEKS = 53;

  static Optional<Weekday> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) return Optional.empty();
    int ordinal = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
    DayOfWeek day =
        Arrays.stream(DayOfWeek.values())
            .filter(it -> letters(it).equals(matcher.group(2)))
            .findFirst()
            .orElseThrow();
    return Math.abs(ordinal) > MOST_WEEKS
        ? Optional.empty()
        : Optional.of(new Weekday(ordinal, day));
  }

  boolean isInMonth(LocalDate date) {
    return is(date, date.getDayOfMonth(), date.lengthOfMonth());
  }

  boolean isInYear(LocalDate date) {
    return is(date, date.getDayOfYear(), date.lengthOfYear());
  }

  private boolean is(LocalDate date, int number, int of) {
    if (date.getDayOfWeek() != day) return false;
    if (ordinal == 0) return true;
    int days = ordinal > 0 ? number : of - number + 1;
    return (days + 6) / 7 == Math.abs(ordinal);
  }

  @Override
  public String toString() {
    return (ordinal == 0 ? "" : ordinal) + letters(day);
  }

  private static String letters(DayOfWeek day) {
    return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
  }
}
