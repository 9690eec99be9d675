package dev.vestibule.device.kernel.schedule;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule by which something recurs: RRULE with FREQ, INTERVAL, BYMONTH and BYDAY; weeks begin on
 * Monday. Whether it recurs on a day is told by that day alone, so that a rule that began long ago,
 * or never comes true, costs no more than any other.
 *
 * @param interval every how many years, months and so on, from 1
 * @param months to which it is limited; empty for all
 * @param days on which it recurs; empty for that on which it began
 */
public record Recurrence(Frequency frequency, int interval, Set<Month> months, List<Weekday> days) {

  private static final int LONGEST_INTERVAL = 100_000;
  private static final int MOST_DAYS = 64;
  private static final Set<String> NAMES = Set.of("FREQ", "INTERVAL", "BYMONTH", "BYDAY");

  public Recurrence {
    months = Set.copyOf(months);
    days = List.copyOf(days);
  }

  /** Such as {@code FREQ=WEEKLY;BYDAY=MO,TU}; empty if it is no rule of this subset. */
  static Optional<Recurrence> parse(String text) {
    Map<String, String> parts = new HashMap<>();
    for (String part : text.split(";", -1)) {
      int sign = part.indexOf('=');
      if (sign < 0 || !NAMES.contains(part.substring(0, sign))) return Optional.empty();
      if (parts.put(part.substring(0, sign), part.substring(sign + 1)) != null) {
        return Optional.empty();
      }
    }
    Optional<Frequency> frequency =
        Arrays.stream(Frequency.values())
            .filter(it -> it.name().equals(parts.get("FREQ")))
            .findFirst();
    Optional<Integer> interval = number(parts.getOrDefault("INTERVAL", "1"), LONGEST_INTERVAL);
    Optional<Set<Month>> months =
        Optional.ofNullable(parts.get("BYMONTH"))
            .map(Recurrence::months)
            .orElse(Optional.of(Set.of()));
    Optional<List<Weekday>> days =
        Optional.ofNullable(parts.get("BYDAY"))
            .map(Recurrence::days)
            .orElse(Optional.of(List.of()));
    if (frequency.isEmpty() || interval.isEmpty() || months.isEmpty() || days.isEmpty()) {
      return Optional.empty();
    }
    boolean counted = days.get().stream().anyMatch(day -> day.ordinal() != 0);
    if (counted && frequency.get().compareTo(Frequency.MONTHLY) > 0) return Optional.empty();
    return Optional.of(new Recurrence(frequency.get(), interval.get(), months.get(), days.get()));
  }

  private static Optional<Integer> number(String text, int most) {
    if (!text.matches("[0-9]{1,6}")) return Optional.empty();
    return Optional.of(Integer.parseInt(text)).filter(number -> number >= 1 && number <= most);
  }

  private static Optional<Set<Month>> months(String text) {
    Set<Month> months = EnumSet.noneOf(Month.class);
    for (String part : text.split(",", -1)) {
      Optional<Integer> month = number(part, 12);
      if (month.isEmpty()) return Optional.empty();
      months.add(Month.of(month.get()));
    }
    return Optional.of(months);
  }

  private static Optional<List<Weekday>> days(String text) {
    List<Weekday> days = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Optional<Weekday> day = Weekday.parse(part);
      if (day.isEmpty() || days.size() == MOST_DAYS) return Optional.empty();
      days.add(day.get());
    }
    return Optional.of(days);
  }

  /** The latest time in these bounds, both allowed, at which what began at {@code start} recurs. */
  Optional<LocalDateTime> latest(LocalDateTime start, LocalDateTime from, LocalDateTime to) {
    LocalDate last = later(start, from).toLocalDate();
    for (LocalDate day = to.toLocalDate(); !day.isBefore(last); day = day.minusDays(1)) {
      if (!fallsOn(day, start.toLocalDate())) continue;
      LocalDateTime end = day.plusDays(1).atStartOfDay().minusSeconds(1);
      LocalDateTime found =
          frequency.ofDays() ? day.atTime(start.toLocalTime()) : before(start, end, to);
      if (!found.isAfter(to) && found.toLocalDate().equals(day)) {
        return Optional.of(found).filter(it -> !it.isBefore(later(start, from)));
      }
    }
    return Optional.empty();
  }

  /** The first time in these bounds, both allowed, at which what began at {@code start} recurs. */
  Optional<LocalDateTime> first(LocalDateTime start, LocalDateTime from, LocalDateTime to) {
    LocalDateTime begin = later(start, from);
    for (LocalDate day = begin.toLocalDate();
        !day.isAfter(to.toLocalDate());
        day = day.plusDays(1)) {
      if (!fallsOn(day, start.toLocalDate())) continue;
      LocalDateTime found =
          frequency.ofDays()
              ? day.atTime(start.toLocalTime())
              : behind(start, later(begin, day.atStartOfDay()));
      if (!found.isBefore(begin) && found.toLocalDate().equals(day)) {
        return Optional.of(found).filter(it -> !it.isAfter(to));
      }
    }
    return Optional.empty();
  }

  /** The last step from the start that is not after either. */
  private LocalDateTime before(LocalDateTime start, LocalDateTime end, LocalDateTime to) {
    Duration past = Duration.between(start, end.isBefore(to) ? end : to);
    return start.plusSeconds(Math.floorDiv(past.toSeconds(), step()) * step());
  }

  /** The first step from the start that is not before this. */
  private LocalDateTime behind(LocalDateTime start, LocalDateTime from) {
    Duration past = Duration.between(start, from).plusNanos(999_999_999);
    return start.plusSeconds(Math.ceilDiv(past.toSeconds(), step()) * step());
  }

  private long step() {
    return frequency.step().toSeconds() * interval;
  }

  private boolean fallsOn(LocalDate day, LocalDate first) {
    return switch (frequency) {
      case YEARLY -> everySo(day.getYear() - first.getYear()) && fallsInYear(day, first);
      case MONTHLY ->
          everySo(ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1)))
              && allowed(day)
              && (days.isEmpty() ? sameNumber(day, first) : anyInMonth(day));
      case WEEKLY ->
          everySo(ChronoUnit.WEEKS.between(monday(first), monday(day)))
              && allowed(day)
              && (days.isEmpty() ? day.getDayOfWeek() == first.getDayOfWeek() : anyInMonth(day));
      case DAILY ->
          everySo(ChronoUnit.DAYS.between(first, day))
              && allowed(day)
              && (days.isEmpty() || anyInMonth(day));
      case HOURLY, MINUTELY, SECONDLY -> allowed(day) && (days.isEmpty() || anyInMonth(day));
    };
  }

  private boolean fallsInYear(LocalDate day, LocalDate first) {
    if (months.isEmpty()) {
      return days.isEmpty()
          ? day.getMonth() == first.getMonth() && sameNumber(day, first)
          : days.stream().anyMatch(it -> it.isInYear(day));
    }
    return allowed(day) && (days.isEmpty() ? sameNumber(day, first) : anyInMonth(day));
  }

  private boolean everySo(long past) {
    return past % interval == 0;
  }

  private boolean allowed(LocalDate day) {
    return months.isEmpty() || months.contains(day.getMonth());
  }

  private boolean anyInMonth(LocalDate day) {
    return days.stream().anyMatch(it -> it.isInMonth(day));
  }

  private static boolean sameNumber(LocalDate day, LocalDate first) {
    return day.getDayOfMonth() == first.getDayOfMonth();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  /** As it is written. */
  @Override
  public String toString() {
    var text = new StringBuilder("FREQ=" + frequency);
    if (interval > 1) text.append(";INTERVAL=").append(interval);
    if (!months.isEmpty()) {
      text.append(";BYMONTH=")
          .append(months.stream().sorted().map(it -> "" + it.getValue()).collect(joining(",")));
    }
    if (!days.isEmpty()) {
      text.append(";BYDAY=").append(days.stream().map(Weekday::toString).collect(joining(",")));
    }
    return text.toString();
  }
}
