package dev.vestibule.app.run;

import dev.vestibule.app.Refused;
import dev.vestibule.scenarios.preset.Preset;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.time.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A booted unit whose time passes by itself, and which is kept in a folder if there is one. */
public final class LiveUnit implements AutoCloseable {

  private static final Duration LONGEST_BOOT = Duration.ofMinutes(1);
  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final int SECONDS_BETWEEN_KEEPING = 5;

  private final Twin twin;
  private final Optional<StateFolder> folder;
  private final ScheduledExecutorService keeper =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("keeper").unstarted(work));

  private LiveUnit(Twin twin, Optional<StateFolder> folder) {
    this.twin = twin;
    this.folder = folder;
  }

  /**
   * Boots a unit and lets its time pass. Its boot takes no time of the person who waits for it.
   *
   * @param preset sets up a new unit; of a kept one it says only what is wired to it
   */
  static LiveUnit start(
      Twin.Builder builder, Preset preset, Pace pace, Optional<StateFolder> folder) {
    folder.ifPresent(it -> builder.flash(it.flash()));
    boolean kept = folder.filter(StateFolder::holdsUnit).isPresent();
    Twin twin = built(builder);
    if (kept) {
      folder.ifPresent(it -> it.putInto(twin.board()));
      boot(twin);
    }
    if (kept) twin.bench().wire(preset.wiring());
    else twin.apply(preset);
    twin.bench().clock().pace(pace);
    var unit = new LiveUnit(twin, folder);
    unit.keepNowAndThen();
    return unit;
  }

  /** The unit. */
  public Twin twin() {
    return twin;
  }

  /** The host's time, to which a unit is set that runs in real time. */
  static Instant wallClock() {
    return Instant.now();
  }

  @Override
  public void close() {
    keeper.close();
    folder.ifPresent(it -> it.keep(twin.board().state()));
    twin.close();
    folder.ifPresent(StateFolder::close);
  }

  private void keepNowAndThen() {
    folder.ifPresent(
        it ->
            keeper.scheduleWithFixedDelay(
                () -> it.keep(twin.board().state()), 0, SECONDS_BETWEEN_KEEPING, TimeUnit.SECONDS));
  }

  private static Twin built(Twin.Builder builder) {
    try {
      return builder.build();
    } catch (IllegalArgumentException noPort) {
      throw new Refused(String.valueOf(noPort.getMessage()), noPort);
    }
  }

  private static void boot(Twin twin) {
    Duration passed = Duration.ZERO;
    while (!twin.ready() && passed.compareTo(LONGEST_BOOT) < 0) {
      twin.advance(GLANCE);
      passed = passed.plus(GLANCE);
    }
  }
}
