package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.power.PowerSystem;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;

/** A source that is too weak for the unit itself. */
final class PowerDropouts implements Fault {

  private final Timeline time;
  private final PowerSystem power;

  PowerDropouts(Timeline time, PowerSystem power) {
    this.time = time;
    this.power = power;
  }

  @Override
  public Description description() {
    return Description.of(
        "power-dropouts",
        "Power drops out",
        "The unit's own power sags for a moment, again and again, and the unit starts anew.",
        new Whole("seconds", "From one dropout to the next.", 5, 86_400, 60, "s"),
        new Whole("millis", "How long each lasts.", 1, 4_000, 100, "ms"));
  }

  @Override
  public Runnable start(Settings settings) {
    return Flutter.every(
        Duration.ofSeconds(settings.number("seconds")),
        Duration.ofMillis(settings.number("millis")),
        time,
        power::sag);
  }
}
