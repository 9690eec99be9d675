package dev.vestibule.device.kernel.web.schema;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One of some words; case matters. */
public record ChoiceShape(List<String> words) implements Shape {

  public ChoiceShape {
    words = List.copyOf(words);
    if (words.isEmpty()) throw new IllegalArgumentException("a choice of nothing");
  }

  @Override
  public String says() {
    return "one of " + String.join(", ", words);
  }

  @Override
  public boolean isTyped(JsonNode value) {
    return value.isString();
  }

  @Override
  public void inspect(JsonNode value, String pointer, Faults faults) {
    if (!words.contains(value.stringValue())) {
      faults.refuse(this, pointer);
    }
  }
}
