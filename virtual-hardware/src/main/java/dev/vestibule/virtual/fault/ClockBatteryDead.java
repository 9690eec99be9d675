package dev.vestibule.virtual.fault;

import dev.vestibule.hal.PowerSource;
import dev.vestibule.virtual.power.PowerSystem;
import dev.vestibule.virtual.time.Timeline;
import java.time.Instant;

/** A clock that cannot outlast a loss of power. What it has forgotten does not come back. */
final class ClockBatteryDead implements Fault {

  /** What the clock shows when it has forgotten the time; assumed. */
  private static final Instant FORGOTTEN = Instant.EPOCH;

  private final Timeline time;
  private final PowerSystem power;

  ClockBatteryDead(Timeline time, PowerSystem power) {
    this.time = time;
    this.power = power;
  }

  @Override
  public Description description() {
    return Description.of(
        "clock-battery-dead",
        "Clock battery dead",
        "The real-time clock starts at 1970 whenever power comes back.");
  }

  @Override
  public Runnable start(Settings settings) {
    return power.onSource(new Forgetting(unpowered()));
  }

  private boolean unpowered() {
    return power.source().read() instanceof PowerSource.None;
  }

  private final class Forgetting implements Runnable {

    private boolean off;

    Forgetting(boolean off) {
      this.off = off;
    }

    @Override
    public void run() {
      boolean before = off;
      off = unpowered();
      if (before && !off) time.set(FORGOTTEN);
    }
  }
}
