package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.web.rpc.Field;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.Band;
import dev.vestibule.hal.ChipType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The active chip types as a list. */
record CardTypesField(Parameters parameters) implements Field {

  static final Shape CODE =
      Shape.choice(Arrays.stream(ChipType.values()).map(ChipType::code).toArray(String[]::new));

  @Override
  public Shape shape() {
    return Shape.list(CODE, 0, ChipType.values().length);
  }

  @Override
  public JsonNode value() {
    return codes(parameters.get(ChipTypes.ACTIVE));
  }

  @Override
  public JsonNode initial() {
    return codes(ChipTypes.ACTIVE.initial());
  }

  @Override
  public Change plan(JsonNode wanted) {
    String texts =
        StreamSupport.stream(wanted.spliterator(), false)
            .map(JsonNode::stringValue)
            .collect(Collectors.joining(","));
    return new Change.Texts(Map.of(ChipTypes.ACTIVE.key(), texts));
  }

  static ArrayNode codes(Set<ChipType> chips) {
    ArrayNode codes = JsonNodeFactory.instance.arrayNode();
    chips.forEach(chip -> codes.add(chip.code()));
    return codes;
  }

  /** All chip types and what can be read of each. */
  static ArrayNode described() {
    ArrayNode types = JsonNodeFactory.instance.arrayNode();
    for (ChipType chip : ChipType.values()) {
      ObjectNode type = types.addObject();
      boolean high = chip.band() == Band.HIGH_FREQUENCY;
      type.put("Name", chip.code()).put("DisplayName", chip.displayName());
      type.put("Category", high ? "HighFrequency" : "LowFrequency");
      ArrayNode sources = type.putArray("DataSources").add("CSN");
      switch (chip) {
        case MIFARE_CLASSIC, MIFARE_DESFIRE, MIFARE_ULTRALIGHT -> sources.add("Data");
        case HID_ICLASS -> sources.add("SecureId");
        default -> {}
      }
    }
    return types;
  }

  /** What the unit says of a chip beside its type; empty if nothing. (All but two assumed.) */
  static String subType(ChipType chip) {
    return switch (chip) {
      case MIFARE_CLASSIC -> "Classic1k";
      case MIFARE_DESFIRE -> "DESFire";
      case MIFARE_PLUS -> "Plus";
      case MIFARE_ULTRALIGHT -> "Ultralight";
      default -> "";
    };
  }
}
