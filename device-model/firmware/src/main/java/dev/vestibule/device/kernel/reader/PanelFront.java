package dev.vestibule.device.kernel.reader;

import dev.vestibule.hal.Light;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a panel behind the reader connector wants of stripe and beeper, and what feedback over the
 * network wants of any lamp. All of it runs in the device loop.
 */
public final class PanelFront {

  private final List<Consumer<Optional<Light>>> lamps = new ArrayList<>();
  private final List<Consumer<Beep>> beepers = new ArrayList<>();
  private final List<Consumer<LedFeedback>> leds = new ArrayList<>();
  private Optional<Light> light = Optional.empty();

  /** The stripe shows this from now on whenever the unit itself has nothing to say. */
  public void light(Light wanted) {
    show(Optional.of(wanted));
  }

  /** The stripe is the unit's again, and the beeper silent. */
  public void release() {
    show(Optional.empty());
    beep(Beep.SILENCE);
  }

  /** What the stripe shall show; empty if no panel has said so. */
  public Optional<Light> light() {
    return light;
  }

  /** The beeper does this now, whatever it did before. */
  public void beep(Beep wanted) {
    beepers.forEach(beeper -> beeper.accept(wanted));
  }

  /** A lamp does this now. */
  public void run(LedFeedback wanted) {
    leds.forEach(led -> led.accept(wanted));
  }

  /** Calls the lamps with what is wanted of them from now on. */
  public void watchLeds(Consumer<LedFeedback> lamps) {
    leds.add(lamps);
  }

  /** Calls the lamp with each light that is wanted from now on. */
  public void watchLight(Consumer<Optional<Light>> lamp) {
    lamps.add(lamp);
  }

  /** Calls the beeper with each beep that is wanted from now on. */
  public void watchBeep(Consumer<Beep> beeper) {
    beepers.add(beeper);
  }

  private void show(Optional<Light> wanted) {
    light = wanted;
    lamps.forEach(lamp -> lamp.accept(wanted));
  }
}
