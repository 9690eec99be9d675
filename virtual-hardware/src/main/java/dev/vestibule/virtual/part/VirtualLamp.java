package dev.vestibule.virtual.part;

import dev.vestibule.hal.Lamp;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.Signals;

/** A lamp. Flashing is a property of its light, not an event in time. */
public final class VirtualLamp implements Lamp {

  private final Bus bus;
  private final String signal;
  private volatile Shown shown = new Shown(Light.OFF, 0);

  private record Shown(Light light, long since) {}

  public VirtualLamp(Bus bus, LampName name) {
    this.bus = bus;
    this.signal = Signals.of(name);
    bus.trace().declare(signal, words(Light.OFF));
  }

  @Override
  public void show(Light light) {
    if (light.equals(shown.light)) return;
    shown = new Shown(light, bus.time().nanos());
    bus.note(signal, words(light));
  }

  @Override
  public Light light() {
    return shown.light;
  }

  /** Whether light comes out at this monotonic time; a flash begins with its lit half. */
  public boolean emits(long nanos) {
    Shown now = shown;
    if (!now.light.flashes()) return now.light.lit();
    long period = now.light.period().toNanos();
    return Math.floorMod(nanos - now.since, period) < period / 2;
  }

  /** Dark, as without a program. */
  public void reset() {
    show(Light.OFF);
  }

  private static String words(Light light) {
    if (!light.lit()) return "off";
    var colour = light.colour();
    String steady =
        "#%02X%02X%02X %d%%".formatted(colour.red(), colour.green(), colour.blue(), light.level());
    return light.flashes() ? steady + " per " + light.period().toMillis() + " ms" : steady;
  }
}
