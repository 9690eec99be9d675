package dev.vestibule.device.kernel.web.schema;

import dev.vestibule.device.kernel.web.schema.Fault.Kind;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects faults; the first few are enough for whoever made them. */
final class Faults {

  private static final int MOST = 32;

  private final List<Fault> found = new ArrayList<>();

  void add(String pointer, Kind kind, String sentence) {
    if (!full()) found.add(new Fault(pointer, kind, sentence));
  }

  /** Adds what is wrong with a value at this place. */
  void check(Shape shape, JsonNode value, String pointer) {
    if (shape.isTyped(value)) shape.inspect(value, pointer, this);
    else add(pointer, Kind.WRONG_TYPE, name(pointer) + " is not " + shape.says());
  }

  /** Adds that a value of the right type is not allowed. */
  void refuse(Shape shape, String pointer) {
    add(pointer, Kind.NOT_ALLOWED, name(pointer) + " is not " + shape.says());
  }

  boolean full() {
    return found.size() == MOST;
  }

  List<Fault> all() {
    return List.copyOf(found);
  }

  /** A place as a sentence calls it. */
  static String name(String pointer) {
    return pointer.isEmpty() ? "The value" : "'" + pointer.substring(1) + "'";
  }

  /** The pointer of a field below this one. */
  static String below(String pointer, String field) {
    return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
  }
}
