package dev.vestibule.device.kernel.web.schema;

import tools.jackson.databind.JsonNode;

/**
 * A text.
 *
 * @param min fewest characters
 * @param max most characters; looked at before the form, so that no pattern sees a huge text
 */
public record TextShape(int min, int max, Form form) implements Shape {

  public TextShape {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("a text of " + min + " to " + max + " characters");
    }
    for (String example : form.examples()) {
      if (example.length() < min || example.length() > max) {
        throw new IllegalArgumentException("'" + example + "' is shorter or longer than allowed");
      }
    }
  }

  /** The same with at least so many characters. */
  public TextShape atLeast(int fewest) {
    return new TextShape(fewest, max, form);
  }

  @Override
  public String says() {
    String length = " of " + min + " to " + max + " characters";
    return form.says().isEmpty() ? "a text" + length : form.says() + length;
  }

  @Override
  public boolean isTyped(JsonNode value) {
    return value.isString();
  }

  @Override
  public void inspect(JsonNode value, String pointer, Faults faults) {
    String text = value.stringValue();
    if (text.length() < min || text.length() > max || !form.test().test(text)) {
      faults.refuse(this, pointer);
    }
  }
}
