package dev.vestibule.device.kernel.web.schema;

import tools.jackson.databind.JsonNode;

/** A whole number from {@code min} to {@code max}. {@code 5.0} is not one, as with jansson. */
public record IntegerShape(long min, long max) implements Shape {

  public IntegerShape {
    if (max < min) throw new IllegalArgumentException("an integer from " + min + " to " + max);
  }

  @Override
  public String says() {
    return "an integer from " + min + " to " + max;
  }

  @Override
  public boolean isTyped(JsonNode value) {
    return value.isIntegralNumber();
  }

  @Override
  public void inspect(JsonNode value, String pointer, Faults faults) {
    if (!value.canConvertToLong() || value.longValue() < min || value.longValue() > max) {
      faults.refuse(this, pointer);
    }
  }
}
