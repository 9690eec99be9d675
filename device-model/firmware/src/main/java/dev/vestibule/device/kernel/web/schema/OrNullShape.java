package dev.vestibule.device.kernel.web.schema;

import tools.jackson.databind.JsonNode;

/** A value of some shape, or {@code null}, which says the same as leaving the field out. */
public record OrNullShape(Shape shape) implements Shape {

  @Override
  public String says() {
    return shape.says() + " or null";
  }

  @Override
  public boolean isTyped(JsonNode value) {
    return value.isNull() || shape.isTyped(value);
  }

  @Override
  public void inspect(JsonNode value, String pointer, Faults faults) {
    if (!value.isNull()) shape.inspect(value, pointer, faults);
  }
}
