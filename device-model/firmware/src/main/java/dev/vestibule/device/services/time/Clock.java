package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.journal.Journal;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.zone.LocalZone;
import dev.vestibule.device.services.time.sync.SntpClient;
import dev.vestibule.hal.DeviceTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The real-time clock, and what is told when it is set. */
final class Clock {

  /** The latest year. Source: VAPIX, Time API, examples; observed on AXIS OS 12. */
  static final int LAST_YEAR = 2069;

  private static final Instant END = Instant.parse(LAST_YEAR + 1 + "-01-01T00:00:00Z");

  private final DeviceTime time;
  private final Logs log;
  private final Journal journal;
  private final LocalZone zone;

  Clock(DeviceTime time, Logs log, Journal journal, LocalZone zone) {
    this.time = time;
    this.log = log;
    this.journal = journal;
    this.zone = zone;
  }

  Instant now() {
    return time.now();
  }

  /** Whether the clock can show this. */
  static boolean canShow(Instant moment) {
    return !moment.isBefore(Instant.EPOCH) && moment.isBefore(END);
  }

  /**
   * Sets the clock.
   *
   * @param by who does it
   */
  void set(Instant moment, String by) {
    Instant before = time.now().truncatedTo(ChronoUnit.SECONDS);
    time.set(moment);
    tell("timedated", "Time set to " + moment + " by " + by + ", was " + before);
    zone.jumped();
  }

  /**
   * Corrects the clock: at once, since it cannot be made to go faster or slower. A step is told,
   * what is smaller is not. A time that cannot be shown changes nothing.
   *
   * @param behind what it is behind
   */
  void correct(Duration behind) {
    Instant right = time.now().plus(behind);
    if (!canShow(right)) return;
    time.set(right);
    if (behind.abs().compareTo(SntpClient.STEP) > 0) {
      tell("chronyd", "System clock was stepped by %.6f seconds".formatted(seconds(behind)));
      zone.jumped();
    }
  }

  private void tell(String program, String text) {
    log.system(Severity.NOTICE, program, text);
    journal.note(Kind.FACT, text).enter();
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
