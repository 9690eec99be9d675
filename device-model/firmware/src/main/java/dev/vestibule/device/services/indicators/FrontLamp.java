package dev.vestibule.device.services.indicators;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.reader.LedFeedback;
import dev.vestibule.hal.Lamp;
import dev.vestibule.hal.Light;
import java.time.Duration;
import java.util.Optional;

/**
 * A lamp of the front. What others want once goes before what the unit has to say; what others want
 * permanently is seen while the unit has nothing to say. (Assumed.)
 */
final class FrontLamp {

  private final DeviceLoop loop;
  private final Lamp lamp;
  private Optional<Light> test = Optional.empty();
  private Light shown = Light.OFF;
  private Light idle = Light.OFF;
  private Optional<Light> said = Optional.empty();
  private Optional<LedFeedback> permanent = Optional.empty();
  private Optional<LedFeedback> running = Optional.empty();
  private Optional<Timer> next = Optional.empty();

  FrontLamp(DeviceLoop loop, Lamp lamp) {
    this.loop = loop;
    this.lamp = lamp;
  }

  /** Shows this alone until the test is over. */
  void test(Light light) {
    test = Optional.of(light);
    show(shown);
  }

  /** The test is over. */
  void tested() {
    test = Optional.empty();
    show(shown);
  }

  /** The unit has something to say. */
  void say(Light light) {
    said = Optional.of(light);
    settle();
  }

  /** The unit has nothing to say; this is its light then. */
  void idle(Light light) {
    said = Optional.empty();
    idle = light;
    settle();
  }

  /** Somebody else wants this. */
  void run(LedFeedback feedback) {
    if (feedback.permanent()) {
      permanent = Optional.of(feedback);
      if (running.filter(LedFeedback::permanent).isPresent()) stop();
      settle();
    } else {
      start(feedback);
    }
  }

  /** Nobody else wants anything any more. */
  void giveBack() {
    permanent = Optional.empty();
    stop();
    settle();
  }

  private void settle() {
    if (running.filter(once -> !once.permanent()).isPresent()) return;
    if (said.isPresent() || permanent.isEmpty()) {
      stop();
      show(said.orElse(idle));
    } else if (running.isEmpty()) {
      start(permanent.get());
    }
  }

  private void start(LedFeedback feedback) {
    stop();
    running = Optional.of(feedback);
    lit(feedback, 1);
  }

  private void stop() {
    next.ifPresent(Timer::cancel);
    running = Optional.empty();
  }

  private void lit(LedFeedback feedback, int loop) {
    show(feedback.lit());
    if (!feedback.steady()) after(feedback.on(), () -> dark(feedback, loop));
  }

  private void dark(LedFeedback feedback, int loop) {
    boolean last = !feedback.permanent() && loop == feedback.loops();
    if (feedback.off().isPositive()) show(feedback.dark());
    after(feedback.off(), last ? this::done : () -> lit(feedback, loop + 1));
  }

  private void done() {
    stop();
    settle();
  }

  private void show(Light light) {
    shown = light;
    lamp.show(test.orElse(light));
  }

  private void after(Duration time, Runnable work) {
    next = Optional.of(loop.after(time, work));
  }
}
