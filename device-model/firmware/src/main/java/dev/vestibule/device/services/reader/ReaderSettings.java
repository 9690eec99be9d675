package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import java.util.List;

/** Switches of the reader. Names assumed; the Intercom service or the manual has each. */
final class ReaderSettings {

  static final Parameter<Boolean> INVERT_CSN =
      on(
          "Reader.InvertCSN",
          "Invert byte order of the card serial number",
          "Whether serial numbers are read from their last byte on.");

  static final Parameter<Boolean> INVERT_DATA =
      on(
          "Reader.InvertSecureData",
          "Invert byte order of secure card data",
          "Whether data that stands for the serial number is read from its last byte on.");

  static final Parameter<Boolean> MAX_32_BIT =
      on(
          "Reader.Max32bit",
          "32 bits at most",
          "Whether of what identifies a card only the last 32 bits count.");

  static final Parameter<Boolean> SENSITIVE_RFID =
      on(
          "Reader.SensitiveRFIDEventEnabled",
          "Card numbers in events",
          "Whether events tell the numbers of cards, which may open a door.");

  static final List<Parameter<Boolean>> ALL =
      List.of(INVERT_CSN, INVERT_DATA, MAX_32_BIT, SENSITIVE_RFID);

  private ReaderSettings() {}

  private static Parameter<Boolean> on(String key, String title, String help) {
    return Parameter.setting(
        key,
        new YesNoKind(),
        false,
        title,
        help,
        Source.assumed(
            "the Intercom service or the manual has the switch, no sheet its parameter"));
  }
}
