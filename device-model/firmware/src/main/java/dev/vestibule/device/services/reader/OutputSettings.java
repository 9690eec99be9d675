package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Proposal;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import dev.vestibule.device.protocols.wiegand.FacilityCodeMode;
import dev.vestibule.device.protocols.wiegand.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The settings of <em>Output format</em>. Source of names: VAPIX, Intercom service. */
final class OutputSettings {

  /** Values as they are, or as somebody wants them to be. */
  interface Values {
    <T> T get(Parameter<T> parameter);
  }

  private static final String GROUP = "Reader.OutputFormat";
  private static final String CUSTOM = "Custom";

  private static final Parameter<String> FORMAT =
      setting(
          "CardFormat",
          new ChoiceKind(
              "Raw", "Wiegand26", "Wiegand34", "Wiegand37", "Wiegand37FacilityCode", CUSTOM),
          "Raw",
          "Data format",
          "Format in which card data goes to the access control unit; Raw sends it as it is.");

  private static final Parameter<String> MODE =
      setting(
          "CardFacilityCodeOverrideMode",
          new ChoiceKind(
              Arrays.stream(FacilityCodeMode.values())
                  .map(FacilityCodeMode::code)
                  .toArray(String[]::new)),
          FacilityCodeMode.AUTO.code(),
          "Facility code override mode",
          "Auto sends the facility code of the card, or excess bits of its number; Optional that of"
              + " the card, or the configured one; Override always the configured one.");

  private static final Parameter<Integer> FACILITY_CODE =
      setting(
          "CardFacilityCode",
          new IntegerKind(0, Integer.MAX_VALUE),
          0,
          "Facility code",
          "The configured facility code; it has to fit into the data format.");

  private final Parameters parameters;

  OutputSettings(Parameters parameters) {
    this.parameters = parameters;
  }

  static <T> Parameter<T> setting(String name, Kind<T> kind, T initial, String title, String help) {
    return Parameter.setting(
        GROUP + "." + name,
        kind,
        initial,
        title,
        help,
        Source.assumed("the Intercom service names the field, no sheet its parameter"));
  }

  void declare() {
    all().forEach(parameters::declare);
    parameters.guard(all(), OutputSettings::objection);
  }

  private static List<Parameter<?>> all() {
    List<Parameter<?>> all = new ArrayList<>(List.of(FORMAT, MODE, FACILITY_CODE));
    all.addAll(CustomLayout.ALL);
    return all;
  }

  /** Adds its fields below this one. */
  void declare(String below, Configuration configuration) {
    configuration.declare(below, GROUP, all());
  }

  /** The format that is chosen. */
  OutputFormat format() {
    return layout(parameters::get)
        .<OutputFormat>map(
            layout ->
                new OutputFormat.Encoded(
                    layout,
                    FacilityCodeMode.named(parameters.get(MODE)).orElseThrow(),
                    parameters.get(FACILITY_CODE)))
        .orElseGet(OutputFormat.Raw::new);
  }

  private static Optional<Layout> layout(Values values) {
    return switch (values.get(FORMAT)) {
      case "Wiegand26" -> Optional.of(Layout.WIEGAND26);
      case "Wiegand34" -> Optional.of(Layout.WIEGAND34);
      case "Wiegand37" -> Optional.of(Layout.WIEGAND37);
      case "Wiegand37FacilityCode" -> Optional.of(Layout.WIEGAND37_FACILITY_CODE);
      case CUSTOM -> Optional.of(CustomLayout.of(values));
      default -> Optional.empty();
    };
  }

  /** The layout is checked even while another is in use: it may be chosen later. */
  private static Optional<String> objection(Proposal proposal) {
    try {
      CustomLayout.of(proposal::get);
    } catch (IllegalArgumentException impossible) {
      return Optional.of("no such layout: " + impossible.getMessage());
    }
    return layout(proposal::get)
        .filter(layout -> layout.facilityCodeSize() > 0)
        .map(Layout::greatestFacilityCode)
        .filter(greatest -> proposal.get(FACILITY_CODE) > greatest)
        .map(greatest -> "the facility code of this format is 0-" + greatest);
  }
}
