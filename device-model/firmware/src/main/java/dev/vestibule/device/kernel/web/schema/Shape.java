package dev.vestibule.device.kernel.web.schema;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a JSON value may be. Shapes are built once, when a service declares its API; limits that
 * contradict each other throw there.
 */
public sealed interface Shape
    permits TextShape,
        IntegerShape,
        NumberShape,
        BooleanShape,
        ChoiceShape,
        ListShape,
        ObjectShape,
        OrNullShape {

  /** Any text of a length from {@code min} to {@code max} characters (UTF-16 units). */
  static TextShape text(int min, int max) {
    return new TextShape(min, max, Form.ANY);
  }

  /** A text of this form and at most so long. */
  static TextShape text(int max, Form form) {
    return new TextShape(0, max, form);
  }

  /** A whole number; both ends are allowed. */
  static IntegerShape integer(long min, long max) {
    return new IntegerShape(min, max);
  }

  /** A number; both ends are allowed. */
  static NumberShape number(double min, double max) {
    return new NumberShape(min, max);
  }

  /** True or false. */
  static BooleanShape bool() {
    return new BooleanShape();
  }

  /** One of these words. */
  static ChoiceShape choice(String... words) {
    return new ChoiceShape(List.of(words));
  }

  /** From {@code min} to {@code max} values of one shape. */
  static ListShape list(Shape item, int min, int max) {
    return new ListShape(item, min, max);
  }

  /** An object that admits no field yet. */
  static ObjectShape object() {
    return ObjectShape.EMPTY;
  }

  /** Any object at all. */
  static ObjectShape anyObject() {
    return object().ignoringOthers();
  }

  /** A value of this shape or {@code null}. */
  static OrNullShape orNull(Shape shape) {
    return new OrNullShape(shape);
  }

  /** What is wrong with a value, the first 32 faults in order; empty if nothing is. */
  default List<Fault> check(JsonNode value) {
    var faults = new Faults();
    faults.check(this, value, "");
    return faults.all();
  }

  /** What a value of this shape is, such as {@code an integer from 1 to 65535}. */
  String says();

  /** Whether the JSON type is the right one, whatever the value. */
  boolean isTyped(JsonNode value);

  /** Adds what is wrong with a value of the right type. */
  void inspect(JsonNode value, String pointer, Faults faults);
}
