package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.protocols.wiegand.Layout;
import dev.vestibule.device.protocols.wiegand.Parity;
import java.util.Arrays;
import java.util.List;

/** The layout that users make themselves; at first that of 26 bits (assumed). */
final class CustomLayout {

  private static final ChoiceKind PARITY =
      new ChoiceKind(Arrays.stream(Parity.values()).map(Parity::code).toArray(String[]::new));

  private static final IntegerKind COVERED =
      new IntegerKind(0, Layout.LONGEST_FACILITY_CODE + Layout.LONGEST_CARD_NUMBER);

  private static final Parameter<Integer> FACILITY_CODE_SIZE =
      OutputSettings.setting(
          "Custom.FacilityCodeSize",
          new IntegerKind(0, Layout.LONGEST_FACILITY_CODE),
          Layout.WIEGAND26.facilityCodeSize(),
          "Facility code size",
          "Bits of the facility code.");

  private static final Parameter<Integer> CARD_NUMBER_SIZE =
      OutputSettings.setting(
          "Custom.CardNumberSize",
          new IntegerKind(0, Layout.LONGEST_CARD_NUMBER),
          Layout.WIEGAND26.cardNumberSize(),
          "Card number size",
          "Bits of the card number.");

  private static final Parameter<String> START_PARITY =
      OutputSettings.setting(
          "Custom.StartParity",
          PARITY,
          Layout.WIEGAND26.startParity().code(),
          "Start parity",
          "The bit before the data; Fix0 and Fix1 are constant.");

  private static final Parameter<Integer> START_PARITY_BITS =
      OutputSettings.setting(
          "Custom.StartParityBits",
          COVERED,
          Layout.WIEGAND26.startParityBits(),
          "Start parity bits",
          "Data bits that the start parity covers, counted from the first.");

  private static final Parameter<String> STOP_PARITY =
      OutputSettings.setting(
          "Custom.StopParity",
          PARITY,
          Layout.WIEGAND26.stopParity().code(),
          "Stop parity",
          "The bit after the data; Fix0 and Fix1 are constant.");

  private static final Parameter<Integer> STOP_PARITY_BITS =
      OutputSettings.setting(
          "Custom.StopParityBits",
          COVERED,
          Layout.WIEGAND26.stopParityBits(),
          "Stop parity bits",
          "Data bits that the stop parity covers, counted backwards from the last.");

  static final List<Parameter<?>> ALL =
      List.of(
          FACILITY_CODE_SIZE,
          CARD_NUMBER_SIZE,
          START_PARITY,
          START_PARITY_BITS,
          STOP_PARITY,
          STOP_PARITY_BITS);

  private CustomLayout() {}

  /**
   * The layout that these values make.
   *
   * @throws IllegalArgumentException if they make none
   */
  static Layout of(OutputSettings.Values values) {
    return new Layout(
        values.get(FACILITY_CODE_SIZE),
        values.get(CARD_NUMBER_SIZE),
        Parity.named(values.get(START_PARITY)).orElseThrow(),
        values.get(START_PARITY_BITS),
        Parity.named(values.get(STOP_PARITY)).orElseThrow(),
        values.get(STOP_PARITY_BITS));
  }
}
