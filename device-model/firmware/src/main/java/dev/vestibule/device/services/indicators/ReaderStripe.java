package dev.vestibule.device.services.indicators;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.Signals;
import java.time.Duration;
import java.util.Optional;

/**
 * The stripe above the reader tells what became of a credential. Colours and times are assumed: the
 * manual says only that it indicates reader feedback.
 */
final class ReaderStripe {

  private static final Duration VERDICT = Duration.ofSeconds(3);
  private static final Duration FLASH = Duration.ofSeconds(1);
  private static final Light IDLE = Light.dimmed(Colour.WHITE, 42);

  private final Kernel kernel;
  private final FrontLamp lamp;
  private Optional<Timer> end = Optional.empty();

  ReaderStripe(Kernel kernel, FrontLamp lamp) {
    this.kernel = kernel;
    this.lamp = lamp;
  }

  void start() {
    lamp.idle(idleLight());
    kernel.readers().front(this::feedback);
    kernel.readers().panelFront().watchLight(wanted -> panelLight());
  }

  private void feedback(Feedback feedback) {
    switch (feedback) {
      case ACCESS_GRANTED -> verdict(Colour.GREEN, "Stripe green for 3 s");
      case ACCESS_DENIED, INVALID_CREDENTIAL -> verdict(Colour.RED, "Stripe red for 3 s");
      case PIN_PAD_REQUEST, REQUIRE_PIN ->
          say(Light.flashing(Colour.AMBER, FLASH), "Stripe flashes amber");
      case EARLY_RFID -> {
        say(Light.steady(Colour.BLUE), "Stripe blue");
        endIn(FLASH);
      }
      default -> idle();
    }
  }

  private void verdict(Colour colour, String words) {
    say(Light.steady(colour), words);
    endIn(VERDICT);
  }

  private void endIn(Duration time) {
    end =
        Optional.of(
            kernel
                .loop()
                .after(time, this::idle)
                .tells(Signals.of(LampName.READER_STRIPE), "goes idle"));
  }

  private void say(Light light, String words) {
    tell(words, () -> lamp.say(light));
  }

  private void idle() {
    tell("Stripe idle", () -> lamp.idle(idleLight()));
  }

  private void tell(String words, Runnable show) {
    forgetEnd();
    kernel
        .journal()
        .note(Kind.ACTION, words)
        .on(Signals.of(LampName.READER_STRIPE))
        .assumed()
        .then(show);
  }

  /** What a panel wants counts at once, even where the unit is just telling something itself. */
  private void panelLight() {
    forgetEnd();
    lamp.idle(idleLight());
  }

  private void forgetEnd() {
    end.ifPresent(Timer::cancel);
    end = Optional.empty();
  }

  private Light idleLight() {
    return kernel.readers().panelFront().light().orElse(IDLE);
  }
}
