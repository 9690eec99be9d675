package dev.vestibule.device.services.indicators;

import dev.vestibule.device.kernel.action.Action;
import dev.vestibule.device.kernel.action.Argument;
import dev.vestibule.device.kernel.action.Arguments;
import dev.vestibule.device.kernel.action.Claims;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.Lamp;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.Signals;
import java.time.Duration;
import java.util.List;

/**
 * The status LED: green in normal operation, and what the actions <em>Flash status LED</em> want of
 * it.
 */
final class StatusLed {

  private static final Source SOURCE =
      Source.observed("clients of the action service that use ledcontrol; ranges are assumed");

  /** Whether the LED is green in normal operation. */
  static final Parameter<String> USAGE =
      Parameter.setting(
          "StatusLed.Usage",
          new ChoiceKind("on", "off"),
          "on",
          "Status LED",
          "Whether the status LED is lit in normal operation.",
          Source.vapix("parameter groups, StatusLed"));

  private static final Argument<String> LED =
      new Argument<>("led", new ChoiceKind("statusled"), "LED", "Which LED flashes.");
  private static final Argument<String> COLOR =
      new Argument<>(
          "color",
          new ChoiceKind("amber,none", "green,none", "red,none", "amber", "green", "red", "none"),
          "Color",
          "One color, or a color and none: the LED alternates between the two.");
  private static final Argument<Integer> INTERVAL =
      new Argument<>(
          "interval",
          new IntegerKind(100, 10_000),
          "Interval",
          "Milliseconds that each of two colors lasts.");
  private static final Argument<Integer> DURATION =
      new Argument<>(
          "duration", new IntegerKind(1, 86_399), "Duration", "Seconds until it is over.");

  private final Kernel kernel;
  private final Claims<Light> claims;

  StatusLed(Kernel kernel, Lamp lamp) {
    this.kernel = kernel;
    claims = new Claims<>(kernel.loop(), Light.OFF, lamp::show);
  }

  /** Green from now on if it is used, unless an action wants something else. */
  void normal() {
    boolean used = kernel.parameters().get(USAGE).equals("on");
    claims.set(used ? Light.steady(Colour.GREEN) : Light.OFF);
  }

  /** Flashes amber until the answer is run. Source: user manual, Status LED; rate assumed. */
  Runnable flashAmber() {
    return claims.claim(Light.flashing(Colour.AMBER, Duration.ofMillis(500)));
  }

  Action once() {
    return new Action.OneShot(
        new Action.Description(
            "com.axis.action.fixed.ledcontrol",
            "Flash status LED",
            "Flashes the status LED for a while.",
            SOURCE,
            List.of(LED, COLOR, INTERVAL, DURATION)),
        arguments -> {
          note(arguments);
          claims.claim(light(arguments), Duration.ofSeconds(arguments.get(DURATION)));
        });
  }

  Action whileActive() {
    return new Action.WhileActive(
        new Action.Description(
            "com.axis.action.unlimited.ledcontrol",
            "Flash status LED while the rule is active",
            "Flashes the status LED as long as the rule is active.",
            SOURCE,
            List.of(LED, COLOR, INTERVAL)),
        arguments -> {
          note(arguments);
          return claims.claim(light(arguments));
        });
  }

  private void note(Arguments arguments) {
    String words = "Status LED " + arguments.get(COLOR).replace(",none", " flashing");
    kernel.journal().note(Kind.ACTION, words).on(Signals.of(LampName.STATUS)).enter();
  }

  private static Light light(Arguments arguments) {
    String color = arguments.get(COLOR);
    if (color.equals("none")) return Light.OFF;
    boolean flashes = color.endsWith(",none");
    Duration period = flashes ? Duration.ofMillis(2L * arguments.get(INTERVAL)) : Duration.ZERO;
    return new Light(colour(color.replace(",none", "")), 100, period);
  }

  private static Colour colour(String word) {
    return switch (word) {
      case "amber" -> Colour.AMBER;
      case "green" -> Colour.GREEN;
      default -> Colour.RED;
    };
  }
}
