package dev.vestibule.device.services.time.zone;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day of each year, as a POSIX time zone names it. Source: RFC 9636, 3.3.2; POSIX, TZ. */
sealed interface Day {

  /** The day in this year. */
  LocalDate in(int year);

  /**
   * {@code Mm.w.d}: a day of the week.
   *
   * @param month 1-12
   * @param week 1-5; 5 is the last in the month
   */
  record OfWeek(int month, int week, DayOfWeek day) implements Day {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(
              week == 5
                  ? TemporalAdjusters.lastInMonth(day)
                  : TemporalAdjusters.dayOfWeekInMonth(week, day));
    }
  }

  /**
   * {@code Jn}: the 29th of February is never counted.
   *
   * @param number 1-365
   */
  record Julian(int number) implements Day {
    /** The day before the 29th of February. */
    private static final int LAST_BEFORE_LEAP_DAY = 59;

    @Override
    public LocalDate in(int year) {
      boolean later = LocalDate.of(year, 1, 1).isLeapYear() && number > LAST_BEFORE_LEAP_DAY;
      return LocalDate.ofYearDay(year, later ? number + 1 : number);
    }
  }

  /**
   * {@code n}: the 29th of February is counted.
   *
   * @param number 0-365
   */
  record Counted(int number) implements Day {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, 1, 1).plusDays(number);
    }
  }
}
