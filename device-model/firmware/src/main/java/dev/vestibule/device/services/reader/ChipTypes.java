package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.hal.ChipType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of chip types, written as their codes with commas between. */
record ChipTypes() implements Kind<Set<ChipType>> {

  /** The types the reader listens to. */
  static final Parameter<Set<ChipType>> ACTIVE =
      Parameter.setting(
          "Reader.CardTypes",
          new ChipTypes(),
          EnumSet.of(
              ChipType.EM4X02,
              ChipType.HITAG_1_S,
              ChipType.HITAG_2,
              ChipType.EM4X50,
              ChipType.ISOFDX_B,
              ChipType.HID_PROX,
              ChipType.AWID,
              ChipType.MIFARE_CLASSIC,
              ChipType.MIFARE_DESFIRE,
              ChipType.MIFARE_PLUS,
              ChipType.MIFARE_ULTRALIGHT,
              ChipType.ISO15693,
              ChipType.HID_ICLASS),
          "Active chip types",
          "Chips the reader listens to; a card of another type is not read.",
          Source.assumed("a documented sample list ends open; the MIFARE types are added"));

  @Override
  public Parsed<Set<ChipType>> parse(String text) {
    Set<ChipType> chips = EnumSet.noneOf(ChipType.class);
    if (text.isEmpty()) return new Valid<>(chips);
    for (String code : text.split(",", -1)) {
      var chip = ChipType.named(code.strip());
      if (chip.isEmpty()) return new Invalid<>("no such chip type: " + code.strip());
      chips.add(chip.get());
    }
    return new Valid<>(chips);
  }

  @Override
  public String print(Set<ChipType> value) {
    return value.stream().map(ChipType::code).collect(Collectors.joining(","));
  }

  @Override
  public String allowed() {
    return "codes of chip types with commas between";
  }
}
