package dev.vestibule.device.kernel.zone;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The unit's time zone; UTC until a service that knows better says so. Changed in the loop, read by
 * anybody.
 */
public final class LocalZone {

  private final List<Runnable> watchers = new ArrayList<>();
  private volatile Offsets offsets = Offsets.UTC;

  /** The zone with these rules. */
  public static LocalZone of(Offsets offsets) {
    var zone = new LocalZone();
    zone.follow(offsets);
    return zone;
  }

  /** A moment in local time. */
  public OffsetDateTime local(Instant moment) {
    return moment.atOffset(offsets.at(moment));
  }

  /**
   * The moment at which clocks on the wall show this: the earlier one if they show it twice. What
   * they never show, because they are put forward then, counts from the time before.
   */
  public Instant moment(LocalDateTime local) {
    ZoneOffset before = offsets.at(local.minusDays(1).toInstant(ZoneOffset.UTC));
    Instant early = local.toInstant(before);
    if (offsets.at(early).equals(before)) return early;
    ZoneOffset after = offsets.at(local.plusDays(1).toInstant(ZoneOffset.UTC));
    Instant late = local.toInstant(after);
    return offsets.at(late).equals(after) ? late : early;
  }

  /** The zone is this one from now on. */
  public void follow(Offsets offsets) {
    this.offsets = offsets;
    watchers.forEach(Runnable::run);
  }

  /** The clock was set, so that local time has jumped. In the loop. */
  public void jumped() {
    watchers.forEach(Runnable::run);
  }

  /** Calls the watcher, in the loop, after each change of the zone and each jump. */
  public void watch(Runnable watcher) {
    watchers.add(watcher);
  }
}
