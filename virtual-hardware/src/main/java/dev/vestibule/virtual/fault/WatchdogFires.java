package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.board.VirtualWatchdog;
import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;

/** A watchdog that is not fed by what feeds it. */
final class WatchdogFires implements Fault {

  private final Timeline time;
  private final VirtualWatchdog watchdog;

  WatchdogFires(Timeline time, VirtualWatchdog watchdog) {
    this.time = time;
    this.watchdog = watchdog;
  }

  @Override
  public Description description() {
    return Description.of(
        "watchdog-fires",
        "Watchdog fires",
        "The watchdog resets the processor again and again, however often it is kicked.",
        new Whole("seconds", "From reset to reset.", 5, 86_400, 60, "s"));
  }

  @Override
  public Runnable start(Settings settings) {
    return Beat.every(Duration.ofSeconds(settings.number("seconds")), time, watchdog::bite);
  }
}
