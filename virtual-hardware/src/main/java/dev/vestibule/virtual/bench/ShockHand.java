package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.part.VirtualShockSensor;

/** A hand that hits the housing. */
public final class ShockHand {

  private final Doing doing;
  private final VirtualShockSensor sensor;

  ShockHand(Doing doing, VirtualShockSensor sensor) {
    this.doing = doing;
    this.sensor = sensor;
  }

  /** Hits, 0 (nothing) to 1 (end of the sensor's measuring range). */
  public void hit(double strength) {
    VirtualShockSensor.check(strength);
    doing.now("Housing hit, " + Words.number(strength), "shock", () -> sensor.hit(strength));
  }
}
