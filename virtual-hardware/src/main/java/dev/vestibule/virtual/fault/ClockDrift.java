package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;

/** A crystal out of tune. */
final class ClockDrift implements Fault {

  private final Timeline time;

  ClockDrift(Timeline time) {
    this.time = time;
  }

  @Override
  public Description description() {
    return Description.of(
        "clock-drift",
        "Clock drifts",
        "The real-time clock gains or loses; mended, it shows what it would have shown.",
        new Whole("seconds", "How much it gains in a day.", -3_600, 3_600, 60, "s"));
  }

  @Override
  public Runnable start(Settings settings) {
    time.drift(Duration.ofSeconds(settings.number("seconds")));
    return () -> time.drift(Duration.ZERO);
  }
}
