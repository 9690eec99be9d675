package dev.vestibule.device.services.wiegand;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Proposal;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import dev.vestibule.device.protocols.wiegand.KeypressFormat;
import dev.vestibule.device.protocols.wiegand.Layout;
import dev.vestibule.device.protocols.wiegand.Timing;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Pulses and keys. Source of names, ranges and values: VAPIX, WiegandConfiguration. */
final class WiegandSettings {

  private static final String GROUP = "Reader.Wiegand";

  private static final Parameter<Integer> PULSE_WIDTH =
      setting(
          "PulseWidth",
          new IntegerKind(20, 100),
          micros(Timing.USUAL.width()),
          "Pulse width",
          "Microseconds for which a data line is low.");

  private static final Parameter<Integer> PULSE_INTERVAL =
      setting(
          "PulseInterval",
          new IntegerKind(200, 20_000),
          micros(Timing.USUAL.interval()),
          "Pulse interval",
          "Microseconds from the start of a pulse to the start of the next.");

  private static final Parameter<Integer> FRAME_INTERVAL =
      setting(
          "FrameInterval",
          new IntegerKind(20_000, 1_000_000),
          micros(Timing.USUAL.frameInterval()),
          "Frame interval",
          "Microseconds of silence after a frame.");

  private static final Parameter<String> KEYPRESS_FORMAT =
      setting(
          "KeypressFormat",
          new ChoiceKind(
              Arrays.stream(KeypressFormat.values())
                  .map(KeypressFormat::code)
                  .toArray(String[]::new)),
          KeypressFormat.FOUR_BIT.code(),
          "Keypress format",
          "How a PIN goes to the access control unit.");

  private static final Parameter<Integer> KEYPRESS_FACILITY_CODE =
      setting(
          "KeypressFacilityCode",
          new IntegerKind(0, 65_535),
          0,
          "Keypress facility code",
          "Goes out with a PIN in a format with facility code; 0-255 for Wiegand26.");

  private static final List<Parameter<?>> ALL =
      List.of(PULSE_WIDTH, PULSE_INTERVAL, FRAME_INTERVAL, KEYPRESS_FORMAT, KEYPRESS_FACILITY_CODE);

  private final Parameters parameters;

  WiegandSettings(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A setting of this protocol. */
  static <T> Parameter<T> setting(String name, Kind<T> kind, T initial, String title, String help) {
    return Parameter.setting(
        GROUP + "." + name,
        kind,
        initial,
        title,
        help,
        Source.assumed("the Intercom service names the field, no sheet its parameter"));
  }

  void declare(Configuration configuration) {
    ALL.forEach(parameters::declare);
    declare(ALL, configuration);
    parameters.guard(
        List.of(KEYPRESS_FORMAT, KEYPRESS_FACILITY_CODE), WiegandSettings::tooGreatACode);
  }

  /** Adds settings of this protocol to the configuration. */
  static void declare(List<Parameter<?>> settings, Configuration configuration) {
    configuration.declare("CardReaderConfiguration.WiegandConfiguration", GROUP, settings);
  }

  /** When pulses go out. */
  Timing timing() {
    return new Timing(
        micros(parameters.get(PULSE_WIDTH)),
        micros(parameters.get(PULSE_INTERVAL)),
        micros(parameters.get(FRAME_INTERVAL)));
  }

  /** How a PIN goes out. */
  KeypressFormat keypressFormat() {
    return KeypressFormat.named(parameters.get(KEYPRESS_FORMAT)).orElseThrow();
  }

  /** What goes out with it. */
  int keypressFacilityCode() {
    return parameters.get(KEYPRESS_FACILITY_CODE);
  }

  private static Optional<String> tooGreatACode(Proposal proposal) {
    return KeypressFormat.named(proposal.get(KEYPRESS_FORMAT))
        .flatMap(KeypressFormat::layout)
        .filter(layout -> layout.facilityCodeSize() > 0)
        .map(Layout::greatestFacilityCode)
        .filter(greatest -> proposal.get(KEYPRESS_FACILITY_CODE) > greatest)
        .map(greatest -> "the facility code of this keypress format is 0-" + greatest);
  }

  private static int micros(Duration time) {
    return Math.toIntExact(time.dividedBy(ChronoUnit.MICROS.getDuration()));
  }

  private static Duration micros(int count) {
    return Duration.of(count, ChronoUnit.MICROS);
  }
}
