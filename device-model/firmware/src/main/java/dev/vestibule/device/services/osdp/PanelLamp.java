package dev.vestibule.device.services.osdp;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.protocols.osdp.LedSetting;
import dev.vestibule.device.protocols.osdp.LedSetting.Permanent;
import dev.vestibule.device.protocols.osdp.LedSetting.Temporary;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.Light;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The one lamp a panel sees: shows the temporary setting while there is one, else the other. */
final class PanelLamp {

  private static final Duration TENTH = Duration.ofMillis(100);

  private final DeviceLoop loop;
  private final Consumer<Light> lamp;
  private Optional<Blink> permanent = Optional.empty();
  private Optional<Blink> temporary = Optional.empty();
  private Optional<Timer> end = Optional.empty();
  private Optional<Timer> phase = Optional.empty();

  /** Two colours by turns, each for some tenths of a second; one of them may never come. */
  private record Blink(int on, int off, Colour onColour, Colour offColour) {}

  PanelLamp(DeviceLoop loop, Consumer<Light> lamp) {
    this.loop = loop;
    this.lamp = lamp;
  }

  /** Does what a panel says. */
  void set(LedSetting setting) {
    Permanent later = setting.permanent();
    if (later.set()) {
      permanent =
          Optional.of(
              new Blink(
                  later.on(), later.off(), colour(later.onColour()), colour(later.offColour())));
    }
    Temporary now = setting.temporary();
    switch (now.change()) {
      case NONE -> {}
      case CANCEL -> endTemporary();
      case SET -> {
        endTemporary();
        temporary =
            Optional.of(
                new Blink(now.on(), now.off(), colour(now.onColour()), colour(now.offColour())));
        // A time of 0 is for ever (assumed).
        if (now.time() > 0)
          end = Optional.of(loop.after(TENTH.multipliedBy(now.time()), this::ended));
      }
    }
    show();
  }

  /** Forgets all settings. */
  void forget() {
    endTemporary();
    permanent = Optional.empty();
    phase.ifPresent(Timer::cancel);
  }

  private void ended() {
    endTemporary();
    show();
  }

  private void endTemporary() {
    end.ifPresent(Timer::cancel);
    end = Optional.empty();
    temporary = Optional.empty();
  }

  private void show() {
    phase.ifPresent(Timer::cancel);
    phase = Optional.empty();
    temporary.or(() -> permanent).ifPresentOrElse(this::show, () -> lamp.accept(Light.OFF));
  }

  private void show(Blink blink) {
    boolean flashes = blink.on == blink.off && blink.offColour.equals(Colour.BLACK);
    if (blink.off == 0) lamp.accept(steady(blink.onColour));
    else if (blink.on == 0) lamp.accept(steady(blink.offColour));
    else if (flashes) {
      lamp.accept(Light.flashing(blink.onColour, TENTH.multipliedBy(blink.on + blink.off)));
    } else turn(blink, true);
  }

  private void turn(Blink blink, boolean on) {
    lamp.accept(steady(on ? blink.onColour : blink.offColour));
    Duration time = TENTH.multipliedBy(on ? blink.on : blink.off);
    phase = Optional.of(loop.after(time, () -> turn(blink, !on)));
  }

  private static Light steady(Colour colour) {
    return colour.equals(Colour.BLACK) ? Light.OFF : Light.steady(colour);
  }

  private static Colour colour(LedSetting.Colour colour) {
    return switch (colour) {
      case BLACK -> Colour.BLACK;
      case RED -> Colour.RED;
      case GREEN -> Colour.GREEN;
      case AMBER -> Colour.AMBER;
      case BLUE -> Colour.BLUE;
      case MAGENTA -> new Colour(255, 0, 255);
      case CYAN -> new Colour(0, 255, 255);
      case WHITE -> Colour.WHITE;
    };
  }
}
