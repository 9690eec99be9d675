package dev.vestibule.virtual.bench;

import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Signals;
import dev.vestibule.virtual.power.PowerSystem;
import java.util.OptionalDouble;

/** A hand at the unit's own power. Pulling it is never graceful. */
public final class PowerHand {

  private final Doing doing;
  private final PowerSystem power;

  PowerHand(Doing doing, PowerSystem power) {
    this.doing = doing;
    this.power = power;
  }

  /** Connects this source and nothing else. */
  public void supply(PowerSource source) {
    PowerSystem.check(source);
    doing.now("Power: " + PowerSystem.words(source), Signals.POWER, () -> power.only(source));
  }

  /** Chooses what the Ethernet cable brings; the DC input stays as it is. */
  public void ethernet(PowerSource source) {
    if (source instanceof PowerSource.Dc) {
      throw new IllegalArgumentException("an Ethernet cable brings PoE or nothing: " + source);
    }
    doing.now(
        "Ethernet power: " + PowerSystem.words(source),
        Signals.POWER,
        () -> power.ethernet(source));
  }

  /** Connects so many volts to the DC input, 0-60; the Ethernet cable stays as it is. */
  public void dc(double volts) {
    PowerSystem.check(new PowerSource.Dc(volts));
    doing.now(
        "DC input: " + Words.number(volts) + " V",
        Signals.POWER,
        () -> power.dc(OptionalDouble.of(volts)));
  }

  /** Pulls all power at once. */
  public void cut() {
    doing.now("Power cut", Signals.POWER, power::cut);
  }
}
