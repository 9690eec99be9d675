package dev.vestibule.device.services.schedules;

import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.schedule.ICalendar;
import dev.vestibule.device.kernel.schedule.Schedule;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schedules and pulses of <em>System > Events > Schedules</em>. It looks at them when the next
 * of them changes, when clock or zone are set, and once a day.
 */
public final class ScheduleService implements Service {

  /** Source: assumed. */
  public static final int MOST_SCHEDULES = 64;

  private static final int LONGEST_NAME = 64;
  private static final Duration DAY = Duration.ofDays(1);

  /** The answer to a change of schedules. */
  public sealed interface Outcome {}

  /** It was done. */
  public record Accepted(Schedule schedule) implements Outcome {}

  /** Nothing was changed; the reason says what is wrong. */
  public record Refused(String reason) implements Outcome {}

  private final Kernel kernel;
  private final ScheduleBook book;
  private final Set<String> told = new HashSet<>();
  private LocalDateTime looked = LocalDateTime.MAX;
  private Optional<Timer> next = Optional.empty();

  public ScheduleService(Kernel kernel) {
    this.kernel = kernel;
    book = new ScheduleBook(kernel.store());
  }

  @Override
  public void declare() {
    kernel.events().declare(ScheduleTopics.INTERVAL);
    kernel.events().declare(ScheduleTopics.PULSE);
    kernel.schedules().follow(book.all());
  }

  @Override
  public void start() {
    kernel.zone().watch(this::lookAnew);
    lookAnew();
  }

  /**
   * Adds a schedule, or a pulse.
   *
   * @param calendar when it is active, as {@link ICalendar#read} reads it
   */
  public Outcome add(String name, String calendar) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      return new Refused("a schedule's name has 1-" + LONGEST_NAME + " characters");
    }
    List<Schedule> all = kernel.schedules().all();
    if (all.stream().anyMatch(it -> it.name().equals(name))) {
      return new Refused("there is a schedule of this name already: " + name);
    }
    if (all.size() >= MOST_SCHEDULES) {
      return new Refused("there are " + MOST_SCHEDULES + " schedules already");
    }
    return switch (ICalendar.read(calendar)) {
      case ICalendar.Unclear(String reason) -> new Refused(reason);
      case ICalendar.Understood(ICalendar when) -> {
        Schedule added = book.add(name, when);
        changed();
        yield new Accepted(added);
      }
    };
  }

  /** Removes the schedule with this id; it is active no more. */
  public Outcome remove(String id) {
    Optional<Schedule> removed = book.remove(id);
    if (removed.isEmpty()) return new Refused("no such schedule: " + id);
    if (!removed.get().when().pulse()) tell(removed.get(), false);
    changed();
    return new Accepted(removed.get());
  }

  private void changed() {
    kernel.schedules().follow(book.all());
    lookAnew();
  }

  /** What a clock jumps over does not beat. */
  private void lookAnew() {
    looked = local(kernel.loop().now());
    look();
  }

  private void look() {
    Instant now = kernel.loop().now();
    LocalDateTime local = local(now);
    LocalDateTime before = looked;
    looked = local;
    for (Schedule schedule : kernel.schedules().all()) {
      if (!schedule.when().pulse()) tell(schedule, schedule.when().activeAt(local));
      else if (schedule.when().changeAfter(before, local).isPresent()) beat(schedule);
    }
    next.ifPresent(Timer::cancel);
    next = Optional.of(kernel.loop().after(patience(now, local), this::look));
  }

  /** How long until something changes. If the zone's offset changes before, it looks too early. */
  private Duration patience(Instant now, LocalDateTime local) {
    LocalDateTime tomorrow = local.plus(DAY);
    LocalDateTime change =
        kernel.schedules().all().stream()
            .flatMap(it -> it.when().changeAfter(local, tomorrow).stream())
            .min(LocalDateTime::compareTo)
            .orElse(tomorrow);
    Duration shown = Duration.between(local, change);
    Duration real = Duration.between(now, kernel.zone().moment(change));
    return real.isPositive() && real.compareTo(shown) < 0 ? real : shown;
  }

  private void tell(Schedule schedule, boolean active) {
    var id = Map.of("id", schedule.id());
    var data = Map.of("active", active ? "1" : "0");
    String words = schedule.name() + (active ? " begins" : " ends");
    if (told.add(schedule.id())) kernel.events().set(ScheduleTopics.INTERVAL, id, data);
    else kernel.events().publish(ScheduleTopics.INTERVAL, id, data, words);
  }

  private void beat(Schedule pulse) {
    kernel
        .events()
        .publish(ScheduleTopics.PULSE, Map.of("id", pulse.id()), Map.of(), pulse.name() + " beats");
  }

  private LocalDateTime local(Instant moment) {
    return kernel.zone().local(moment).toLocalDateTime();
  }
}
