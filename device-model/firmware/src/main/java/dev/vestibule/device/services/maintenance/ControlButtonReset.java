package dev.vestibule.device.services.maintenance;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.hal.Change;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.Input;
import dev.vestibule.hal.Lamp;
import dev.vestibule.hal.Light;
import java.time.Duration;
import java.util.Optional;

/**
 * The control button held while power returns. Let go between 15 and 30 seconds, when the status
 * LED flashes amber, it resets the unit to factory default; let go earlier, or held longer, it does
 * nothing. (Longer: assumed.) Until it is decided, the unit does not start.
 */
public final class ControlButtonReset {

  private static final Duration SHORTEST = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration FLASH = Duration.ofMillis(500);

  private final DeviceLoop loop;
  private final Lamp statusLed;
  private final Runnable reset;
  private final Runnable start;
  private final Timer mayLetGo;
  private final Timer tooLong;
  private Optional<Runnable> decision;

  private ControlButtonReset(DeviceLoop loop, Lamp statusLed, Runnable reset, Runnable start) {
    this.loop = loop;
    this.statusLed = statusLed;
    this.reset = reset;
    this.start = start;
    this.decision = Optional.of(start);
    this.mayLetGo = loop.after(SHORTEST, this::mayLetGo);
    this.tooLong = loop.after(LONGEST, this::tooLong);
  }

  /**
   * Waits until the held button is let go.
   *
   * @param reset done if it was held as long as a reset wants
   * @param start done otherwise
   */
  public static void await(
      DeviceLoop loop, Input<Boolean> button, Lamp statusLed, Runnable reset, Runnable start) {
    var waiting = new ControlButtonReset(loop, statusLed, reset, start);
    button.watch(change -> loop.post(() -> waiting.changed(change)));
  }

  private void changed(Change<Boolean> change) {
    if (!change.value()) decide();
  }

  private void mayLetGo() {
    statusLed.show(Light.flashing(Colour.AMBER, FLASH));
    decision = Optional.of(reset);
  }

  private void tooLong() {
    decision = Optional.of(start);
    decide();
  }

  private void decide() {
    mayLetGo.cancel();
    tooLong.cancel();
    Optional<Runnable> decided = decision;
    decision = Optional.empty();
    decided.ifPresent(loop::post);
  }
}
