package dev.vestibule.device.kernel.web.schema.sample;

import dev.vestibule.device.kernel.web.schema.BooleanShape;
import dev.vestibule.device.kernel.web.schema.ChoiceShape;
import dev.vestibule.device.kernel.web.schema.IntegerShape;
import dev.vestibule.device.kernel.web.schema.ListShape;
import dev.vestibule.device.kernel.web.schema.NumberShape;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.OrNullShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.kernel.web.schema.TextShape;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that a shape allows, often ones at its limits. */
public final class RightValues {

  private static final String LETTERS = "azAZ09 .-_/\\\"'<>&%#?äß€\t\n";
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final Dice dice;

  public RightValues(Dice dice) {
    this.dice = dice;
  }

  /** A value of this shape. */
  public JsonNode of(Shape shape) {
    return switch (shape) {
      case TextShape text -> MAKE.stringNode(text(text));
      case IntegerShape(long min, long max) -> MAKE.numberNode(integer(min, max));
      case NumberShape(double min, double max) -> MAKE.numberNode(number(min, max));
      case BooleanShape() -> MAKE.booleanNode(dice.coin());
      case ChoiceShape(List<String> words) -> MAKE.stringNode(one(words));
      case ListShape list -> list(list);
      case ObjectShape object -> object(object);
      case OrNullShape(Shape inner) -> dice.coin() ? MAKE.nullNode() : of(inner);
    };
  }

  private String text(TextShape shape) {
    List<String> examples = shape.form().examples();
    if (!examples.isEmpty()) return one(examples);
    int length = (int) integer(shape.min(), Math.min(shape.max(), shape.min() + 40));
    var text = new StringBuilder();
    while (text.length() < length) text.append(LETTERS.charAt(dice.below(LETTERS.length())));
    return text.toString();
  }

  private long integer(long min, long max) {
    return switch (dice.below(3)) {
      case 0 -> min;
      case 1 -> max;
      default -> min + dice.below((int) Math.min(max - min + 1, 1_000_000));
    };
  }

  private double number(double min, double max) {
    return Math.clamp(min + (max - min) * dice.below(1_001) / 1_000, min, max);
  }

  private ArrayNode list(ListShape shape) {
    ArrayNode list = MAKE.arrayNode();
    int size = (int) integer(shape.min(), Math.min(shape.max(), shape.min() + 3));
    while (list.size() < size) list.add(of(shape.item()));
    return list;
  }

  private ObjectNode object(ObjectShape shape) {
    Set<String> left = new HashSet<>();
    for (ObjectShape.Group group : shape.groups()) {
      left.addAll(group.names());
      if (group.needed() || dice.coin()) left.remove(one(group.names()));
    }
    ObjectNode object = MAKE.objectNode();
    shape
        .fields()
        .forEach(
            (name, field) -> {
              boolean chosen =
                  shape.groups().stream().anyMatch(group -> group.names().contains(name));
              if (left.contains(name)) return;
              if (chosen) object.set(name, of(bare(field.shape())));
              else if (field.required() || dice.coin()) object.set(name, of(field.shape()));
            });
    return object;
  }

  /** A chosen field has a value: {@code null} would say that it is not there. */
  static Shape bare(Shape shape) {
    return shape instanceof OrNullShape(Shape inner) ? bare(inner) : shape;
  }

  private String one(List<String> words) {
    return words.get(dice.below(words.size()));
  }
}
