package dev.vestibule.device.kernel.web.schema;

import tools.jackson.databind.JsonNode;

/** A number from {@code min} to {@code max}, both finite. */
public record NumberShape(double min, double max) implements Shape {

  public NumberShape {
    if (!Double.isFinite(min) || !Double.isFinite(max) || max < min) {
      throw new IllegalArgumentException("a number from " + min + " to " + max);
    }
  }

  @Override
  public String says() {
    return "a number from " + plain(min) + " to " + plain(max);
  }

  @Override
  public boolean isTyped(JsonNode value) {
    return value.isNumber();
  }

  @Override
  public void inspect(JsonNode value, String pointer, Faults faults) {
    double number = value.asDouble(Double.NaN);
    if (!(number >= min && number <= max)) {
      faults.refuse(this, pointer);
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }
}
