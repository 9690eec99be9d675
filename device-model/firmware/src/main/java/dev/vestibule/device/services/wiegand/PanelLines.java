package dev.vestibule.device.services.wiegand;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Proposal;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.kernel.reader.Beep;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.terminal.Loan;
import dev.vestibule.hal.Circuit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The lines by which an access control unit drives stripe and beeper: none, one or two for the
 * stripe, and one for the beeper. A line is active when it is tied to ground. Source of names and
 * values: VAPIX, WiegandConfiguration; of the two colours with one LED active each, where that
 * source contradicts itself, its sample.
 */
final class PanelLines {

  private static final ChoiceKind PINS = new ChoiceKind("I1", "I2", "I3", "I4");

  private static final Parameter<Integer> LEDS =
      WiegandSettings.setting(
          "NbrOfLEDPins",
          new IntegerKind(0, 2),
          0,
          "Input used for LED control",
          "How many I/O ports control the stripe.");

  private static final Parameter<String> LED1 = pin("LED1Pin", "I1", "LED1");
  private static final Parameter<String> LED2 = pin("LED2Pin", "I2", "LED2");

  private static final Parameter<Boolean> BEEPER =
      WiegandSettings.setting(
          "Beeper",
          new YesNoKind(),
          false,
          "Beeper",
          "Whether an I/O port is the input of the beeper.");

  private static final Parameter<String> BEEPER_PIN = pin("BeeperPin", "I3", "beeper");

  private static final Parameter<LedColour> IDLE =
      colour("LEDColorDefault", "off", "Idle color", "while no port controls it");

  private static final Parameter<LedColour> LOW =
      colour("LEDColor0", "red", "Color for state low", "while the only LED is inactive");

  private static final Parameter<LedColour> HIGH =
      colour("LEDColor1", "green", "Color for state high", "while the only LED is active");

  private static final Parameter<LedColour> NEITHER =
      colour("LEDColor00", "off", "Idle color of two LEDs", "while neither LED is active");

  private static final Parameter<LedColour> FIRST =
      colour("LEDColor01", "green", "LED1 color", "while only LED1 is active");

  private static final Parameter<LedColour> SECOND =
      colour("LEDColor10", "red", "LED2 color", "while only LED2 is active");

  private static final Parameter<LedColour> BOTH =
      colour("LEDColor11", "amber", "LED1 + LED2 color", "while both LEDs are active");

  static final List<Parameter<?>> SETTINGS =
      List.of(LEDS, LED1, LED2, BEEPER, BEEPER_PIN, IDLE, LOW, HIGH, NEITHER, FIRST, SECOND, BOTH);

  private final Kernel kernel;
  private final List<Loan> borrowed = new ArrayList<>();
  private Optional<Loan> led1 = Optional.empty();
  private Optional<Loan> led2 = Optional.empty();

  PanelLines(Kernel kernel) {
    this.kernel = kernel;
  }

  void declare() {
    SETTINGS.forEach(kernel.parameters()::declare);
    WiegandSettings.declare(SETTINGS, kernel.intercom().configuration());
    kernel.parameters().guard(SETTINGS, PanelLines::oneUseEach);
  }

  /** Borrows the ports that the settings name, and does what their lines say. */
  void join() {
    giveBack();
    int leds = get(LEDS);
    led1 = leds > 0 ? borrow(LED1, circuit -> showStripe()) : Optional.empty();
    led2 = leds > 1 ? borrow(LED2, circuit -> showStripe()) : Optional.empty();
    showStripe();
    Optional<Loan> beeper = get(BEEPER) ? borrow(BEEPER_PIN, this::beep) : Optional.empty();
    beep(beeper.map(Loan::circuit).orElse(Circuit.OPEN));
  }

  /** Ports, stripe and beeper are the unit's again. */
  void leave() {
    giveBack();
    kernel.readers().panelFront().release();
  }

  private void giveBack() {
    borrowed.forEach(Loan::end);
    borrowed.clear();
  }

  private Optional<Loan> borrow(Parameter<String> pin, Consumer<Circuit> changed) {
    Optional<Loan> loan = kernel.terminals().borrow(get(pin), changed);
    loan.ifPresentOrElse(borrowed::add, () -> missing(get(pin)));
    return loan;
  }

  private void missing(String pin) {
    kernel.log().system(Severity.WARNING, "wiegand", "The unit has no input " + pin + " to spare");
  }

  private void showStripe() {
    LedColour colour = get(colour());
    kernel
        .journal()
        .note(Kind.ACTION, "Wiegand lines want the stripe " + colour.text())
        .then(() -> kernel.readers().panelFront().light(colour.light()));
  }

  private Parameter<LedColour> colour() {
    boolean first = isActive(led1);
    boolean second = isActive(led2);
    return switch (get(LEDS)) {
      case 0 -> IDLE;
      case 1 -> first ? HIGH : LOW;
      default -> first ? second ? BOTH : FIRST : second ? SECOND : NEITHER;
    };
  }

  private static boolean isActive(Optional<Loan> line) {
    return line.filter(loan -> loan.circuit() == Circuit.CLOSED).isPresent();
  }

  private void beep(Circuit circuit) {
    kernel.readers().panelFront().beep(circuit == Circuit.CLOSED ? Beep.steady() : Beep.SILENCE);
  }

  private <T> T get(Parameter<T> parameter) {
    return kernel.parameters().get(parameter);
  }

  private static Optional<String> oneUseEach(Proposal proposal) {
    List<String> used =
        Stream.of(
                proposal.get(LEDS) > 0 ? List.of(proposal.get(LED1)) : List.<String>of(),
                proposal.get(LEDS) > 1 ? List.of(proposal.get(LED2)) : List.<String>of(),
                proposal.get(BEEPER) ? List.of(proposal.get(BEEPER_PIN)) : List.<String>of())
            .flatMap(List::stream)
            .toList();
    return used.stream().distinct().count() == used.size()
        ? Optional.empty()
        : Optional.of("each I/O port can have one use only");
  }

  private static Parameter<String> pin(String name, String initial, String what) {
    return WiegandSettings.setting(
        name,
        PINS,
        initial,
        "Input for " + what,
        "The I/O port that is taken for it; events of the port stop working.");
  }

  private static Parameter<LedColour> colour(
      String name, String initial, String title, String when) {
    return WiegandSettings.setting(
        name,
        new LedColour.OfText(),
        new LedColour(initial),
        title,
        "What the stripe shows " + when + ".");
  }
}
