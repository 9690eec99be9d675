package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.web.rpc.Field;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Switches by name and value. The API publishes one for the byte order, the manual has two: the
 * second is ours. Source: VAPIX, Intercom service, CompatibilityConfigs.
 */
record CompatibilityField(Parameters parameters) implements Field {

  private static final List<Flag> FLAGS =
      List.of(
          new Flag("ByteReversal", ReaderSettings.INVERT_CSN),
          new Flag("ByteReversalSecureData", ReaderSettings.INVERT_DATA),
          new Flag("Max32bit", ReaderSettings.MAX_32_BIT));

  private record Flag(String name, Parameter<Boolean> parameter) {}

  @Override
  public Shape shape() {
    return Shape.list(
        Shape.object()
            .required("Name", Shape.choice(FLAGS.stream().map(Flag::name).toArray(String[]::new)))
            .required("Value", Shape.choice("true", "false")),
        0,
        FLAGS.size());
  }

  @Override
  public JsonNode value() {
    return flags(parameters::get);
  }

  @Override
  public JsonNode initial() {
    return flags(Parameter::initial);
  }

  @Override
  public Change plan(JsonNode wanted) {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode sent : wanted) {
      Parameter<Boolean> parameter = named(sent.path("Name").stringValue()).parameter;
      boolean on = sent.path("Value").stringValue().equals("true");
      texts.put(parameter.key(), parameter.kind().print(on));
    }
    return new Change.Texts(texts);
  }

  private static Flag named(String name) {
    return FLAGS.stream().filter(flag -> flag.name.equals(name)).findFirst().orElseThrow();
  }

  private static ArrayNode flags(Predicate<Parameter<Boolean>> on) {
    ArrayNode flags = JsonNodeFactory.instance.arrayNode();
    for (Flag flag : FLAGS) {
      flags.addObject().put("Name", flag.name).put("Value", "" + on.test(flag.parameter));
    }
    return flags;
  }

  /** The flags with their type. */
  JsonNode described() {
    ArrayNode flags = flags(parameters::get);
    flags.forEach(flag -> ((ObjectNode) flag).put("Type", "bool"));
    return flags;
  }
}
