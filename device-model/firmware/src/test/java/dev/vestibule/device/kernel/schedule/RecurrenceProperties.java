package dev.vestibule.device.kernel.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** What holds for every rule; another implementation of the standard says what is right. */
class RecurrenceProperties {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final LocalDateTime END = LocalDateTime.parse("2032-01-01T00:00:00");
  private static final int FIRST_TIMES = 12;

  @Property(tries = 3_000, seed = "8207")
  void it_recurs_when_lib_recur_says_so(
      @ForAll("rules") String rule, @ForAll("starts") LocalDateTime start)
      throws InvalidRecurrenceRuleException {
    assertThat(ours(rule, start)).as("%s from %s", rule, start).isEqualTo(theirs(rule, start));
  }

  @Property(tries = 1_000, seed = "8207")
  void between_two_times_the_latest_is_the_earlier_one(
      @ForAll("rules") String text,
      @ForAll("starts") LocalDateTime start,
      @ForAll @IntRange(max = 5_000_000) int seconds) {
    Recurrence rule = Recurrence.parse(text).orElseThrow();
    LocalDateTime asked = start.plusSeconds(seconds);
    Optional<LocalDateTime> latest = rule.latest(start, start, asked);

    assertThat(rule.first(start, latest.map(it -> it.plusSeconds(1)).orElse(start), asked))
        .as("nothing between %s and %s", latest, asked)
        .isEmpty();
    latest.ifPresent(it -> assertThat(rule.first(start, it, it)).hasValue(it));
  }

  @Property(tries = 1_000, seed = "8207")
  void what_is_written_reads_the_same(@ForAll("rules") String text) {
    Recurrence rule = Recurrence.parse(text).orElseThrow();

    assertThat(Recurrence.parse(rule.toString())).hasValue(rule);
  }

  @Property(tries = 2_000, seed = "8207")
  void any_text_is_a_rule_or_is_not(@ForAll("spoilt") String text) {
    Recurrence.parse(text)
        .ifPresent(rule -> rule.latest(END.minusYears(90), END.minusDays(366), END));
  }

  @Provide
  Arbitrary<String> rules() {
    Arbitrary<String> frequency = Arbitraries.of(Frequency.class).map(it -> it.name());
    Arbitrary<Integer> interval = Arbitraries.integers().between(1, 40);
    Arbitrary<String> months = list(Arbitraries.integers().between(1, 12).map(it -> "" + it), 3);
    Arbitrary<String> days = list(Arbitraries.of("MO", "TU", "WE", "TH", "FR", "SA", "SU"), 3);
    Arbitrary<Integer> ordinal = Arbitraries.integers().between(-5, 5);
    return Combinators.combine(frequency, interval, months, days, ordinal)
        .as(RecurrenceProperties::rule);
  }

  private static String rule(
      String frequency, int interval, String months, String days, int ordinal) {
    boolean counted = ordinal != 0 && (frequency.equals("YEARLY") || frequency.equals("MONTHLY"));
    String counting = counted ? days.replaceAll("(..)(,|$)", ordinal + "$1$2") : days;
    return "FREQ="
        + frequency
        + ";INTERVAL="
        + interval
        + (months.isEmpty() ? "" : ";BYMONTH=" + months)
        + (days.isEmpty() ? "" : ";BYDAY=" + counting);
  }

  private static Arbitrary<String> list(Arbitrary<String> items, int most) {
    return items.list().uniqueElements().ofMaxSize(most).map(all -> String.join(",", all));
  }

  @Provide
  Arbitrary<LocalDateTime> starts() {
    return Arbitraries.integers()
        .between(0, 400 * 86_400)
        .map(seconds -> LocalDateTime.parse("2023-11-20T00:00:00").plusSeconds(seconds));
  }

  @Provide
  Arbitrary<String> spoilt() {
    return Arbitraries.of(
            "FREQ=",
            "INTERVAL=",
            "BYDAY=",
            "BYMONTH=",
            "YEARLY",
            "SECONDLY",
            "MONTHLY",
            ";",
            ",",
            "-",
            "+",
            "0",
            "53",
            "54",
            "100000",
            "999999999",
            "MO",
            "SU",
            "X",
            "=")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static List<LocalDateTime> ours(String text, LocalDateTime start) {
    Recurrence rule = Recurrence.parse(text).orElseThrow();
    List<LocalDateTime> times = new ArrayList<>();
    Optional<LocalDateTime> next = rule.first(start, start, END);
    while (next.isPresent() && times.size() < FIRST_TIMES) {
      times.add(next.get());
      next = rule.first(start, next.get().plusNanos(1), END);
    }
    return times;
  }

  /** It gives up where a rule comes true too seldom. */
  private static List<LocalDateTime> theirs(String text, LocalDateTime start)
      throws InvalidRecurrenceRuleException {
    List<LocalDateTime> times = new ArrayList<>();
    try {
      RecurrenceRuleIterator rule =
          new RecurrenceRule(text).iterator(DateTime.parse(TIME.format(start)));
      while (rule.hasNext() && times.size() < FIRST_TIMES) {
        LocalDateTime time = LocalDateTime.parse(rule.nextDateTime().toString(), TIME);
        if (time.isAfter(END)) break;
        times.add(time);
      }
    } catch (IllegalArgumentException gaveUp) {
      Assume.that(false);
    }
    return times;
  }
}
