package dev.vestibule.device.kernel.web.schema;

import tools.jackson.databind.JsonNode;

/** {@code true} or {@code false}; not a text, not a number. */
public record BooleanShape() implements Shape {

  @Override
  public String says() {
    return "true or false";
  }

  @Override
  public boolean isTyped(JsonNode value) {
    return value.isBoolean();
  }

  @Override
  public void inspect(JsonNode value, String pointer, Faults faults) {
    // Both are allowed.
  }
}
