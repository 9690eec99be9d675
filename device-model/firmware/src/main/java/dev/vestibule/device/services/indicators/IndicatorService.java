package dev.vestibule.device.services.indicators;

import dev.vestibule.device.kernel.event.Fact;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.Lamp;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.Signals;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows the state of the unit. All front indicators light up for a few seconds after power-on; then
 * each shows what it stands for. Colours and times of the stripe are assumed: the manual says only
 * that it indicates reader feedback.
 */
public final class IndicatorService implements Service {

  private static final Duration LAMP_TEST = Duration.ofSeconds(3);
  private static final Duration VERDICT = Duration.ofSeconds(3);
  private static final Duration FLASH = Duration.ofSeconds(1);
  private static final int STANDBY = 38;

  private static final Light STRIPE_IDLE = Light.dimmed(Colour.WHITE, 42);

  private static final Parameter<String> CALL_BUTTON_LIGHT =
      Parameter.setting(
          "CallButton.IdleLight",
          new ChoiceKind("auto", "on", "off"),
          "auto",
          "Standby light",
          "Light around the call button while nobody calls; auto lights up when somebody moves"
              + " before the unit.",
          Source.manual("Call button"));

  private static final Parameter<Integer> PRESENCE_TIMEOUT =
      Parameter.setting(
          "CallButton.PresenceTimeout",
          new IntegerKind(2, 86_400),
          12,
          "Presence timeout",
          "Seconds the light stays on after the last movement.",
          Source.vapix("Intercom service, PresenceTimeout"));

  private final Kernel kernel;
  private final Function<LampName, Lamp> lamps;
  private final int doorPort;
  private final StatusLed statusLed;
  private boolean testing = true;
  private boolean doorActive;
  private Light stripe = STRIPE_IDLE;
  private Optional<Timer> stripeEnd = Optional.empty();
  private Optional<Timer> presence = Optional.empty();

  /**
   * @param doorPort number of the port that opens the door, counted from 0
   */
  public IndicatorService(Kernel kernel, Function<LampName, Lamp> lamps, int doorPort) {
    this.kernel = kernel;
    this.lamps = lamps;
    this.doorPort = doorPort;
    statusLed = new StatusLed(kernel, lamps.apply(LampName.STATUS));
  }

  @Override
  public void declare() {
    kernel.parameters().declare(CALL_BUTTON_LIGHT);
    kernel.parameters().declare(PRESENCE_TIMEOUT);
    kernel.parameters().declare(StatusLed.USAGE);
    Configuration configuration = kernel.intercom().configuration();
    configuration.declare(
        "CallButtonIdleBehavior", new IdleBehaviorField(kernel.parameters(), CALL_BUTTON_LIGHT));
    configuration.declare("PresenceTimeout", PRESENCE_TIMEOUT);
    kernel.actions().declare(statusLed.once());
    kernel.actions().declare(statusLed.whileActive());
  }

  @Override
  public void start() {
    kernel
        .events()
        .subscribe(topic -> topic.path().equals("tns1:Device/tnsaxis:IO/OutputPort"), this::port);
    kernel.readers().front(this::feedback);
    kernel.readers().panelFront().watchLight(wanted -> panelLight());
    kernel
        .events()
        .subscribe(topic -> topic.path().equals("tns1:Device/tnsaxis:Sensor/PIR"), this::movement);
    kernel.parameters().watch(List.of(CALL_BUTTON_LIGHT), this::showCallButton);
    kernel.parameters().watch(List.of(StatusLed.USAGE), statusLed::normal);
    test();
  }

  /** Flashes the status LED amber, as during an upgrade, until the answer is run. */
  public Runnable flashAmber() {
    return statusLed.flashAmber();
  }

  private void test() {
    show(LampName.CALL, Light.steady(Colour.BLUE));
    show(LampName.TALK, Light.steady(Colour.AMBER));
    show(LampName.DOOR, Light.steady(Colour.GREEN));
    show(LampName.CALL_BUTTON, Light.steady(Colour.WHITE));
    show(LampName.KEYPAD, Light.steady(Colour.WHITE));
    show(LampName.READER_STRIPE, Light.steady(Colour.WHITE));
    statusLed.normal();
    kernel.loop().after(LAMP_TEST, this::tested);
  }

  private void tested() {
    testing = false;
    show(LampName.CALL, Light.OFF);
    show(LampName.TALK, Light.OFF);
    showDoor();
    showCallButton();
    show(LampName.READER_STRIPE, stripe);
  }

  private void port(Fact fact) {
    if (!fact.source().equals(Map.of("port", "" + doorPort))) return;
    boolean active = fact.is("state");
    if (active == doorActive) return;
    doorActive = active;
    kernel
        .journal()
        .note(Kind.ACTION, active ? "Door icon green" : "Door icon off")
        .on(Signals.of(LampName.DOOR))
        .then(this::showDoor);
  }

  private void feedback(Feedback feedback) {
    switch (feedback) {
      case ACCESS_GRANTED -> verdict(Colour.GREEN, "Stripe green for 3 s");
      case ACCESS_DENIED, INVALID_CREDENTIAL -> verdict(Colour.RED, "Stripe red for 3 s");
      case PIN_PAD_REQUEST, REQUIRE_PIN ->
          stripe(Light.flashing(Colour.AMBER, FLASH), "Stripe flashes amber");
      case EARLY_RFID -> {
        stripe(Light.steady(Colour.BLUE), "Stripe blue");
        stripeEnd = Optional.of(stripeIdleIn(FLASH));
      }
      default -> stripeIdle();
    }
  }

  private void verdict(Colour colour, String words) {
    stripe(Light.steady(colour), words);
    stripeEnd = Optional.of(stripeIdleIn(VERDICT));
  }

  private Timer stripeIdleIn(Duration time) {
    return kernel
        .loop()
        .after(time, this::stripeIdle)
        .tells(Signals.of(LampName.READER_STRIPE), "goes idle");
  }

  private void stripeIdle() {
    stripe(kernel.readers().panelFront().light().orElse(STRIPE_IDLE), "Stripe idle");
  }

  /** What a panel wants counts at once, even where the unit is just telling something itself. */
  private void panelLight() {
    stripeEnd.ifPresent(Timer::cancel);
    stripeEnd = Optional.empty();
    stripe = kernel.readers().panelFront().light().orElse(STRIPE_IDLE);
    if (!testing) show(LampName.READER_STRIPE, stripe);
  }

  private void stripe(Light light, String words) {
    stripeEnd.ifPresent(Timer::cancel);
    stripeEnd = Optional.empty();
    stripe = light;
    kernel
        .journal()
        .note(Kind.ACTION, words)
        .on(Signals.of(LampName.READER_STRIPE))
        .assumed()
        .then(
            () -> {
              if (!testing) show(LampName.READER_STRIPE, light);
            });
  }

  private void movement(Fact fact) {
    if (!fact.is("state")) return;
    presence.ifPresent(Timer::cancel);
    Duration stay = Duration.ofSeconds(kernel.parameters().get(PRESENCE_TIMEOUT));
    presence =
        Optional.of(
            kernel
                .loop()
                .after(
                    stay,
                    () -> {
                      presence = Optional.empty();
                      showCallButton();
                    }));
    showCallButton();
  }

  private void showDoor() {
    if (!testing) show(LampName.DOOR, doorActive ? Light.steady(Colour.GREEN) : Light.OFF);
  }

  private void showCallButton() {
    if (testing) return;
    show(
        LampName.CALL_BUTTON,
        switch (kernel.parameters().get(CALL_BUTTON_LIGHT)) {
          case "on" -> Light.steady(Colour.WHITE);
          case "off" -> Light.OFF;
          default ->
              presence.isPresent()
                  ? Light.steady(Colour.WHITE)
                  : Light.dimmed(Colour.WHITE, STANDBY);
        });
  }

  private void show(LampName lamp, Light light) {
    lamps.apply(lamp).show(light);
  }
}
