package dev.vestibule.device.kernel.web.schema;

import tools.jackson.databind.JsonNode;

/** From {@code min} to {@code max} values of one shape; what is too long is not looked into. */
public record ListShape(Shape item, int min, int max) implements Shape {

  public ListShape {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("a list of " + min + " to " + max + " values");
    }
  }

  @Override
  public String says() {
    return "a list of " + min + " to " + max + " values";
  }

  @Override
  public boolean isTyped(JsonNode value) {
    return value.isArray();
  }

  @Override
  public void inspect(JsonNode value, String pointer, Faults faults) {
    if (value.size() < min || value.size() > max) {
      faults.refuse(this, pointer);
      return;
    }
    for (int at = 0; at < value.size() && !faults.full(); at++) {
      faults.check(item, value.path(at), pointer + "/" + at);
    }
  }
}
