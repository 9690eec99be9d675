package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.part.VirtualShockSensor;

/** A housing on something soft. */
final class ShockSensorMuffled implements Fault {

  private final VirtualShockSensor sensor;

  ShockSensorMuffled(VirtualShockSensor sensor) {
    this.sensor = sensor;
  }

  @Override
  public Description description() {
    return Description.of(
        "shock-sensor-muffled",
        "Shock sensor muffled",
        "Only a part of each hit is felt.",
        new Whole("percent", "Share that is felt.", 0, 99, 10, "%"));
  }

  @Override
  public Runnable start(Settings settings) {
    sensor.damped(settings.number("percent") / 100.0);
    return () -> sensor.damped(1);
  }
}
