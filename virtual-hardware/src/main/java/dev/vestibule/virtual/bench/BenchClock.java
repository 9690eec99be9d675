package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.time.Clockwork;
import dev.vestibule.virtual.time.Pace;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.time.TimelineDriver;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How time passes at the unit. It starts stepped and without a thread: time passes, and what comes
 * from other threads is heard, only in {@link #advance}. From the first call of {@link #pace} on a
 * clockwork does both by itself.
 */
public final class BenchClock implements AutoCloseable {

  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2099-12-31T23:59:59Z");
  private static final Duration FARTHEST = Duration.ofDays(3_660);

  private final Timeline time;
  private final Clockwork clockwork;
  private final Doing doing;
  private volatile @Nullable TimelineDriver driver;

  BenchClock(Timeline time, Clockwork clockwork, Doing doing) {
    this.time = time;
    this.clockwork = clockwork;
    this.doing = doing;
  }

  /** How time passes now. */
  public Pace pace() {
    TimelineDriver running = driver;
    return running == null ? new Pace.Stepped() : running.pace();
  }

  /** Lets time pass otherwise from now on. */
  public synchronized void pace(Pace pace) {
    TimelineDriver running = driver;
    if (running == null) driver = clockwork.drive(time, pace);
    else running.pace(pace);
  }

  /** What the unit's real-time clock shows. */
  public Instant now() {
    return time.now();
  }

  /** Nanoseconds on the monotonic clock. */
  public long nanos() {
    return time.nanos();
  }

  /** Sets the unit's real-time clock, to 1970-2099. */
  public void set(Instant now) {
    if (now.isBefore(EARLIEST) || now.isAfter(LATEST)) {
      throw new IllegalArgumentException("the clock shows 1970-2099: " + now);
    }
    doing.now("Clock set to " + now, "clock", () -> time.set(now));
  }

  /**
   * Lets this much time pass and returns when all that is due until then is done.
   *
   * @param duration 0 to ten years; only while stepped
   */
  public void advance(Duration duration) {
    if (duration.isNegative() || duration.compareTo(FARTHEST) > 0) {
      throw new IllegalArgumentException("time advances by 0 s to ten years: " + duration);
    }
    demandStepped();
    time.advance(duration);
  }

  /** Lets time pass until the next thing that is due has been done; tells whether there was one. */
  public boolean step() {
    demandStepped();
    OptionalLong due = time.nextDue();
    due.ifPresent(time::advanceTo);
    return due.isPresent();
  }

  /** When the next thing is due, on the monotonic clock. */
  public OptionalLong nextDue() {
    return time.nextDue();
  }

  /** Stops time. */
  @Override
  public synchronized void close() {
    TimelineDriver running = driver;
    if (running != null) running.close();
    driver = null;
  }

  private void demandStepped() {
    if (!(pace() instanceof Pace.Stepped)) {
      throw new IllegalStateException("time passes by itself; it is only advanced while stepped");
    }
  }
}
