package dev.vestibule.device.kernel.web.schema.sample;

import dev.vestibule.device.kernel.web.schema.BooleanShape;
import dev.vestibule.device.kernel.web.schema.ChoiceShape;
import dev.vestibule.device.kernel.web.schema.Fault.Kind;
import dev.vestibule.device.kernel.web.schema.IntegerShape;
import dev.vestibule.device.kernel.web.schema.ListShape;
import dev.vestibule.device.kernel.web.schema.NumberShape;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.OrNullShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.kernel.web.schema.TextShape;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes a value that a shape allows and makes all that have exactly one thing wrong of it. */
public final class WrongValues {

  /** Longer lists and texts than this are not made only to be too long. */
  private static final int LARGE = 5_000;

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private static final List<JsonNode> TYPES =
      List.of(
          MAKE.nullNode(),
          MAKE.booleanNode(true),
          MAKE.numberNode(1),
          MAKE.numberNode(1.5),
          MAKE.stringNode("1"),
          MAKE.arrayNode(),
          MAKE.objectNode());

  private static final List<String> STRANGE_TEXTS =
      List.of("", " ", "\u0000", "\u001b[2J", "ä€", "../..", "%2e%2e", "'\"><&;|", "a b", "-", "9");

  private final List<Wrong> found = new ArrayList<>();

  private WrongValues() {}

  /** All values that differ from a right one in one thing. */
  public static List<Wrong> of(Shape shape, JsonNode right) {
    var values = new WrongValues();
    values.collect(shape, right);
    return List.copyOf(values.found);
  }

  private void collect(Shape shape, JsonNode right) {
    for (JsonNode other : TYPES) if (!shape.isTyped(other)) add(other, Kind.WRONG_TYPE);
    switch (shape) {
      case TextShape text -> texts(text);
      case IntegerShape(long min, long max) -> integers(min, max);
      case NumberShape(double min, double max) -> numbers(min, max);
      case BooleanShape() -> {}
      case ChoiceShape choice -> words(choice);
      case ListShape list -> lists(list, (ArrayNode) right);
      case ObjectShape object -> objects(object, (ObjectNode) right);
      case OrNullShape(Shape inner) -> {
        if (!right.isNull()) of(inner, right).stream().filter(this::hasValue).forEach(found::add);
      }
    }
  }

  private boolean hasValue(Wrong wrong) {
    return !wrong.value().isNull();
  }

  private void add(JsonNode value, Kind kind) {
    found.add(new Wrong(value, "", kind));
  }

  private void text(String text) {
    add(MAKE.stringNode(text), Kind.NOT_ALLOWED);
  }

  private void texts(TextShape shape) {
    if (shape.max() < LARGE) text("x".repeat(shape.max() + 1));
    if (shape.min() > 0) text("x".repeat(shape.min() - 1));
    for (String strange : STRANGE_TEXTS) {
      boolean fits = strange.length() >= shape.min() && strange.length() <= shape.max();
      if (fits && !shape.form().test().test(strange)) text(strange);
    }
  }

  private void integers(long min, long max) {
    BigInteger one = BigInteger.ONE;
    add(MAKE.numberNode(BigInteger.valueOf(min).subtract(one)), Kind.NOT_ALLOWED);
    add(MAKE.numberNode(BigInteger.valueOf(max).add(one)), Kind.NOT_ALLOWED);
    add(MAKE.numberNode(BigInteger.TWO.pow(64).add(BigInteger.valueOf(min))), Kind.NOT_ALLOWED);
  }

  private void numbers(double min, double max) {
    add(MAKE.numberNode(min - Math.max(1, Math.ulp(min))), Kind.NOT_ALLOWED);
    add(MAKE.numberNode(max + Math.max(1, Math.ulp(max))), Kind.NOT_ALLOWED);
  }

  private void words(ChoiceShape shape) {
    for (String word : List.of("", shape.words().getFirst() + " ", "no such word")) {
      if (!shape.words().contains(word)) text(word);
    }
  }

  private void lists(ListShape shape, ArrayNode right) {
    if (shape.min() > 0) add(MAKE.arrayNode(), Kind.NOT_ALLOWED);
    if (shape.max() < LARGE) {
      ArrayNode tooLong = right.deepCopy();
      JsonNode filling = right.isEmpty() ? MAKE.nullNode() : right.path(0);
      while (tooLong.size() <= shape.max()) tooLong.add(filling);
      add(tooLong, Kind.NOT_ALLOWED);
    }
    for (int at = 0; at < right.size(); at++) {
      for (Wrong inner : of(shape.item(), right.path(at))) {
        ArrayNode copy = right.deepCopy();
        copy.set(at, inner.value());
        found.add(new Wrong(copy, "/" + at + inner.pointer(), inner.kind()));
      }
    }
  }

  private void objects(ObjectShape shape, ObjectNode right) {
    if (!shape.lenient()) {
      ObjectNode copy = right.deepCopy().put("no~such/field", 1);
      found.add(new Wrong(copy, "/no~0such~1field", Kind.UNKNOWN));
    }
    shape.fields().forEach((name, field) -> field(name, field, right));
    shape.groups().forEach(group -> group(group, shape, right));
  }

  private void field(String name, ObjectShape.Field field, ObjectNode right) {
    if (!right.has(name)) return;
    String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
    if (field.required()) {
      ObjectNode copy = right.deepCopy();
      copy.remove(name);
      found.add(new Wrong(copy, pointer, Kind.MISSING));
    }
    for (Wrong inner : of(field.shape(), right.path(name))) {
      ObjectNode copy = right.deepCopy();
      copy.set(name, inner.value());
      found.add(new Wrong(copy, pointer + inner.pointer(), inner.kind()));
    }
  }

  private void group(ObjectShape.Group group, ObjectShape shape, ObjectNode right) {
    if (group.needed()) {
      ObjectNode none = right.deepCopy();
      none.remove(group.names());
      add(none, Kind.MISSING);
    }
    var lowest = new RightValues(bound -> 0);
    ObjectNode all = right.deepCopy();
    shape
        .fields()
        .forEach(
            (name, field) -> {
              if (!group.names().contains(name)) return;
              all.set(name, lowest.of(RightValues.bare(field.shape())));
            });
    add(all, Kind.NOT_ALLOWED);
  }
}
