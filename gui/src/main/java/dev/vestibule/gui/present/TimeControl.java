package dev.vestibule.gui.present;

import dev.vestibule.virtual.bench.BenchClock;
import java.time.Instant;
import java.util.concurrent.Executor;

/** How time passes, as the time bar asks for it. */
public final class TimeControl {

  private final BenchClock clock;
  private final Executor hands;

  TimeControl(BenchClock clock, Executor hands) {
    this.clock = clock;
    this.hands = hands;
  }

  /** Lets time pass this way. */
  public void mode(TimeMode mode) {
    hands.execute(() -> clock.pace(mode.pace()));
  }

  /** Pauses, or goes on as fast as the wall clock. */
  public void pauseOrReal() {
    hands.execute(
        () -> {
          boolean paused = TimeMode.of(clock.pace()) == TimeMode.PAUSE;
          clock.pace((paused ? TimeMode.REAL : TimeMode.PAUSE).pace());
        });
  }

  /** Pauses, and lets time pass until the next thing that is due has been done. */
  public void step() {
    hands.execute(
        () -> {
          clock.pace(TimeMode.PAUSE.pace());
          clock.step();
        });
  }

  /** Sets the unit's clock, to 1970-2099. */
  public void set(Instant now) {
    hands.execute(() -> clock.set(now));
  }
}
