package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.web.rpc.Field;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.ChipType;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

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
}
