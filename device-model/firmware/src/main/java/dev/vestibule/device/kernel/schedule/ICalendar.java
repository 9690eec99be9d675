package dev.vestibule.device.kernel.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a schedule is active, or a pulse beats, in local time. Source: VAPIX, Event and action
 * services, Schedules: DTSTART, DTEND and RRULE of iCalendar.
 *
 * @param start of the first time
 * @param end of the first time, at most a year later; a pulse has none
 * @param rule by which it recurs; without one it comes once
 */
public record ICalendar(
    LocalDateTime start, Optional<LocalDateTime> end, Optional<Recurrence> rule) {

  private static final int LONGEST_TEXT = 1_000;
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Set<String> NAMES = Set.of("DTSTART", "DTEND", "RRULE");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** What a text says. */
  public sealed interface Read {}

  /** It says this. */
  public record Understood(ICalendar when) implements Read {}

  /** It is none of the subset; the reason says what would be. */
  public record Unclear(String reason) implements Read {}

  /** Lines such as {@code DTSTART:19700105T080000}. */
  public static Read read(String text) {
    if (text.length() > LONGEST_TEXT) return new Unclear("a schedule has few lines");
    Map<String, String> lines = new HashMap<>();
    for (String line : text.strip().split("\r?\n")) {
      int colon = line.indexOf(':');
      if (colon < 0 || !NAMES.contains(line.substring(0, colon))) {
        return new Unclear("a schedule has lines of DTSTART, DTEND and RRULE");
      }
      if (lines.put(line.substring(0, colon), line.substring(colon + 1).strip()) != null) {
        return new Unclear("a schedule has each line once");
      }
    }
    return read(lines);
  }

  private static Read read(Map<String, String> lines) {
    Optional<LocalDateTime> start = time(lines.getOrDefault("DTSTART", ""));
    Optional<LocalDateTime> end = Optional.ofNullable(lines.get("DTEND")).flatMap(ICalendar::time);
    if (start.isEmpty() || end.isEmpty() && lines.containsKey("DTEND")) {
      return new Unclear("a time is written as in 19700105T080000");
    }
    if (end.filter(it -> !it.isAfter(start.get()) || isLong(start.get(), it)).isPresent()) {
      return new Unclear("DTEND is after DTSTART, by at most " + LONGEST.toDays() + " days");
    }
    Optional<Recurrence> rule = Optional.ofNullable(lines.get("RRULE")).flatMap(Recurrence::parse);
    if (rule.isEmpty() && lines.containsKey("RRULE")) {
      return new Unclear("RRULE has FREQ, and may have INTERVAL, BYMONTH and BYDAY");
    }
    return new Understood(new ICalendar(start.get(), end, rule));
  }

  private static boolean isLong(LocalDateTime start, LocalDateTime end) {
    return Duration.between(start, end).compareTo(LONGEST) > 0;
  }

  private static Optional<LocalDateTime> time(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text, TIME));
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /** Whether it is a pulse: it beats and is never active. */
  public boolean pulse() {
    return end.isEmpty();
  }

  /** Whether it is active at this local time; its end is no more. */
  public boolean activeAt(LocalDateTime time) {
    return ending(time).isPresent();
  }

  /**
   * The first local time after this one, and not after {@code until}, at which it begins or ends to
   * be active, or may do so; or, if it is a pulse, beats.
   */
  public Optional<LocalDateTime> changeAfter(LocalDateTime time, LocalDateTime until) {
    return ending(time).filter(it -> !it.isAfter(until)).or(() -> beginning(time, until));
  }

  /** The end of the latest time it is active at this one. */
  private Optional<LocalDateTime> ending(LocalDateTime time) {
    return end.map(it -> Duration.between(start, it))
        .flatMap(
            length ->
                latest(time.minus(length), time)
                    .map(begun -> begun.plus(length))
                    .filter(time::isBefore));
  }

  private Optional<LocalDateTime> latest(LocalDateTime from, LocalDateTime to) {
    return rule.map(it -> it.latest(start, from, to))
        .orElse(Optional.of(start).filter(it -> !it.isBefore(from) && !it.isAfter(to)));
  }

  private Optional<LocalDateTime> beginning(LocalDateTime after, LocalDateTime until) {
    LocalDateTime from = after.plusNanos(1);
    return rule.map(it -> it.first(start, from, until))
        .orElse(Optional.of(start).filter(it -> !it.isBefore(from) && !it.isAfter(until)));
  }

  /** As it is written. */
  @Override
  public String toString() {
    return "DTSTART:"
        + TIME.format(start)
        + end.map(it -> "\nDTEND:" + TIME.format(it)).orElse("")
        + rule.map(it -> "\nRRULE:" + it).orElse("");
  }
}
