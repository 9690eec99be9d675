package dev.vestibule.device.services.indicators;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.web.rpc.Field;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The light around the call button while nobody calls, in the words of the Intercom service.
 * Source: VAPIX, Intercom service, CallButtonIdleBehavior.
 */
record IdleBehaviorField(Parameters parameters, Parameter<String> light) implements Field {

  private static final Map<String, String> WORDS = words();

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("Automatic", "auto");
    words.put("Off", "off");
    words.put("On", "on");
    return words;
  }

  @Override
  public Shape shape() {
    return Shape.choice(WORDS.keySet().toArray(String[]::new));
  }

  @Override
  public JsonNode value() {
    return word(parameters.get(light));
  }

  @Override
  public JsonNode initial() {
    return word(light.initial());
  }

  @Override
  public Change plan(JsonNode wanted) {
    return new Change.Texts(
        Map.of(light.key(), WORDS.getOrDefault(wanted.stringValue(), light.initial())));
  }

  private static JsonNode word(String value) {
    return WORDS.entrySet().stream()
        .filter(word -> word.getValue().equals(value))
        .map(word -> StringNode.valueOf(word.getKey()))
        .findFirst()
        .orElseThrow();
  }
}
