package dev.vestibule.device.kernel.schedule;

import dev.vestibule.device.kernel.zone.LocalZone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The schedules there are; none until a service that keeps them says so. In the loop only.
 *
 * <p>Whoever lets something depend on a schedule keeps its id, refuses an id that is {@linkplain
 * #find not there}, and asks whether it is active when it matters. A schedule that has gone is
 * never active.
 */
public final class Schedules {

  private final LocalZone zone;
  private List<Schedule> all = List.of();

  public Schedules(LocalZone zone) {
    this.zone = zone;
  }

  /** These are the schedules from now on. */
  public void follow(List<Schedule> schedules) {
    all = List.copyOf(schedules);
  }

  /** All of them in order. */
  public List<Schedule> all() {
    return all;
  }

  /** The one with this id. */
  public Optional<Schedule> find(String id) {
    return all.stream().filter(schedule -> schedule.id().equals(id)).findFirst();
  }

  /** Whether it is there, and active at this moment in the unit's local time. */
  public boolean active(String id, Instant moment) {
    return find(id)
        .filter(it -> it.when().activeAt(zone.local(moment).toLocalDateTime()))
        .isPresent();
  }
}
