package dev.vestibule.device.services.indicators;

import dev.vestibule.device.kernel.event.Fact;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.Led;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import dev.vestibule.device.kernel.web.rpc.Contributions;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.Lamp;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.Signals;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Shows the state of the unit. All front indicators light up for a few seconds after power-on; then
 * each shows what it stands for.
 */
public final class IndicatorService implements Service {

  private static final Duration LAMP_TEST = Duration.ofSeconds(3);
  private static final int STANDBY = 38;

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
  private final Map<LampName, FrontLamp> front = new EnumMap<>(LampName.class);
  private final int doorPort;
  private final StatusLed statusLed;
  private boolean doorActive;
  private Optional<Timer> presence = Optional.empty();

  /**
   * @param doorPort number of the port that opens the door, counted from 0
   */
  public IndicatorService(Kernel kernel, Function<LampName, Lamp> lamps, int doorPort) {
    this.kernel = kernel;
    this.doorPort = doorPort;
    for (Led led : Led.values()) {
      front.put(led.lamp(), new FrontLamp(kernel.loop(), lamps.apply(led.lamp())));
    }
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
    Contributions capabilities = kernel.intercom().capabilities();
    capabilities.declare("uiLeds", IndicatorService::leds);
    capabilities.declare(
        "SupportedCallButtonIdleBehavior", () -> configuration.words("CallButtonIdleBehavior"));
    kernel.actions().declare(statusLed.once());
    kernel.actions().declare(statusLed.whileActive());
  }

  private static ArrayNode leds() {
    ArrayNode leds = JsonNodeFactory.instance.arrayNode();
    for (Led led : Led.values()) {
      leds.addObject().put("ledId", led.id()).put("ledType", led.type().code());
    }
    return leds;
  }

  @Override
  public void start() {
    kernel
        .events()
        .subscribe(topic -> topic.path().equals("tns1:Device/tnsaxis:IO/OutputPort"), this::port);
    kernel.readers().front(this::feedback);
    new ReaderStripe(kernel, front(LampName.READER_STRIPE)).start();
    kernel.readers().panelFront().watchLeds(wanted -> front(wanted.led().lamp()).run(wanted));
    kernel
        .events()
        .subscribe(topic -> topic.path().equals("tns1:Device/tnsaxis:Sensor/PIR"), this::movement);
    kernel.parameters().watch(List.of(CALL_BUTTON_LIGHT), this::showCallButton);
    kernel.parameters().watch(List.of(StatusLed.USAGE), statusLed::normal);
    statusLed.normal();
    front(LampName.KEYPAD).idle(Light.steady(Colour.WHITE));
    showCallButton();
    test();
  }

  /** Flashes the status LED amber, as during an upgrade, until the answer is run. */
  public Runnable flashAmber() {
    return statusLed.flashAmber();
  }

  private void test() {
    front(LampName.CALL).test(Light.steady(Colour.BLUE));
    front(LampName.TALK).test(Light.steady(Colour.AMBER));
    front(LampName.DOOR).test(Light.steady(Colour.GREEN));
    front(LampName.CALL_BUTTON).test(Light.steady(Colour.WHITE));
    front(LampName.KEYPAD).test(Light.steady(Colour.WHITE));
    front(LampName.READER_STRIPE).test(Light.steady(Colour.WHITE));
    kernel.loop().after(LAMP_TEST, () -> front.values().forEach(FrontLamp::tested));
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
    if (feedback == Feedback.IDLE) front.values().forEach(FrontLamp::giveBack);
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
    front(LampName.DOOR).idle(doorActive ? Light.steady(Colour.GREEN) : Light.OFF);
  }

  private void showCallButton() {
    front(LampName.CALL_BUTTON)
        .idle(
            switch (kernel.parameters().get(CALL_BUTTON_LIGHT)) {
              case "on" -> Light.steady(Colour.WHITE);
              case "off" -> Light.OFF;
              default ->
                  presence.isPresent()
                      ? Light.steady(Colour.WHITE)
                      : Light.dimmed(Colour.WHITE, STANDBY);
            });
  }

  private FrontLamp front(LampName lamp) {
    return Objects.requireNonNull(front.get(lamp));
  }
}
