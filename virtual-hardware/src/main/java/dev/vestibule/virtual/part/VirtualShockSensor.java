package dev.vestibule.virtual.part;

import dev.vestibule.hal.ShockSensor;
import dev.vestibule.hal.Signals;
import java.time.Duration;
import java.util.function.Consumer;

/** The accelerometer of the housing. */
public final class VirtualShockSensor implements ShockSensor {

  private static final String SIGNAL = Signals.SHOCK;

  /** How long a hit is seen in the trace: assumed. */
  private static final Duration RINGING = Duration.ofMillis(10);

  private final Bus bus;
  private Consumer<Shock> watcher = shock -> {};
  private double dampedTo = 1;

  /** A sensor at rest. */
  public VirtualShockSensor(Bus bus) {
    this.bus = bus;
    bus.trace().declare(SIGNAL, 0.0);
  }

  @Override
  public void watch(Consumer<Shock> watcher) {
    this.watcher = watcher;
  }

  /** Hits the housing, 0 (nothing) to 1 (end of the measuring range). */
  public void hit(double strength) {
    check(strength);
    var shock = new Shock(strength * dampedTo, bus.time().nanos());
    bus.note(SIGNAL, shock.strength());
    bus.time().after(RINGING, () -> bus.note(SIGNAL, 0.0));
    if (shock.strength() > 0) bus.time().at(shock.nanos(), () -> watcher.accept(shock));
  }

  /** Throws unless the housing can be hit so hard. */
  public static void check(double strength) {
    if (strength >= 0 && strength <= 1) return;
    throw new IllegalArgumentException("the strength of a hit is 0-1: " + strength);
  }

  /** Mounts the housing on something soft: only this share of a hit is felt, 0-1. */
  public void damped(double share) {
    if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException("a share is 0-1: " + share);
    dampedTo = share;
  }

  /** No program runs any more. */
  public void reset() {
    watcher = shock -> {};
  }
}
