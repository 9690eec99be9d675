package dev.vestibule.virtual.part;

import dev.vestibule.hal.Lamp;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.Signals;

/** A lamp. Flashing is a property of its light, not an event in time. */
public final class VirtualLamp implements Lamp {

  private final Bus bus;
  private final String signal;
  private final Layers<Light> bulb = new Layers<>(this::glow);
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
    glow();
  }

  @Override
  public Light light() {
    return shown.light;
  }

  /** What is seen of it. */
  public Light seen() {
    return bulb.through(shown.light);
  }

  /** Between what is shown and the light that comes out. */
  public Layers<Light> bulb() {
    return bulb;
  }

  /** Whether light comes out at this monotonic time; a flash begins with its lit half. */
  public boolean emits(long nanos) {
    Shown now = shown;
    Light seen = bulb.through(now.light);
    if (!seen.flashes()) return seen.lit();
    long period = seen.period().toNanos();
    return Math.floorMod(nanos - now.since, period) < period / 2;
  }

  /** Dark, as without a program. */
  public void reset() {
    show(Light.OFF);
  }

  private void glow() {
    bus.note(signal, words(seen()));
  }

  private static String words(Light light) {
    if (!light.lit()) return "off";
    var colour = light.colour();
    String steady =
        "#%02X%02X%02X %d%%".formatted(colour.red(), colour.green(), colour.blue(), light.level());
    return light.flashes() ? steady + " per " + light.period().toMillis() + " ms" : steady;
  }
}
