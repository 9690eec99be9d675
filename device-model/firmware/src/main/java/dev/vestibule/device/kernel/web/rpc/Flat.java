package dev.vestibule.device.kernel.web.rpc;

import dev.vestibule.device.kernel.web.schema.BooleanShape;
import dev.vestibule.device.kernel.web.schema.IntegerShape;
import dev.vestibule.device.kernel.web.schema.ListShape;
import dev.vestibule.device.kernel.web.schema.NumberShape;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.OrNullShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trees written flat: {@code A_B_0_C=value}, the elements of a list being counted from 0. Source:
 * VAPIX, Intercom service, simple format.
 */
final class Flat {

  private static final int MOST_LEVELS = 16;
  private static final int MOST_ELEMENTS = 1_000;
  private static final int MOST_VALUES = 2_000;

  private Flat() {}

  /** One line for every value. */
  static String write(ObjectNode tree) {
    var lines = new StringBuilder();
    write("", tree, lines);
    return lines.toString();
  }

  private static void write(String name, JsonNode node, StringBuilder lines) {
    if (node.isObject()) {
      node.properties()
          .forEach(field -> write(below(name, field.getKey()), field.getValue(), lines));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) write(below(name, "" + i), node.path(i), lines);
    } else {
      lines.append(name).append('=').append(node).append("\r\n");
    }
  }

  private static String below(String name, String part) {
    return name.isEmpty() ? part : name + "_" + part;
  }

  /** The tree that these values make; empty if they make none. */
  static Optional<ObjectNode> read(Map<String, List<String>> values, ObjectShape shape) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    if (values.size() > MOST_VALUES) return Optional.empty();
    for (Map.Entry<String, List<String>> value : values.entrySet()) {
      if (value.getValue().size() != 1) return Optional.empty();
      String[] path = value.getKey().split("_", -1);
      if (path.length > MOST_LEVELS || !put(root, shape, path, 0, value.getValue().getFirst())) {
        return Optional.empty();
      }
    }
    return Optional.of(root);
  }

  private static boolean put(
      JsonNode node, Optional<Shape> shape, String[] path, int at, String value) {
    boolean last = at == path.length - 1;
    Optional<Shape> inner = shape.flatMap(outer -> inner(outer, path[at]));
    return switch (node) {
      case ObjectNode object -> {
        if (last) {
          if (object.has(path[at])) yield false;
          object.set(path[at], leaf(value, inner));
          yield true;
        }
        if (!object.has(path[at])) object.set(path[at], container(path[at + 1]));
        yield put(object.get(path[at]), inner, path, at + 1, value);
      }
      case ArrayNode list -> {
        if (!path[at].matches("[0-9]{1,4}")) yield false;
        int index = Integer.parseInt(path[at]);
        if (index > list.size() || index >= MOST_ELEMENTS) yield false;
        if (last) {
          if (index < list.size()) yield false;
          list.add(leaf(value, inner));
          yield true;
        }
        if (index == list.size()) list.add(container(path[at + 1]));
        yield put(list.get(index), inner, path, at + 1, value);
      }
      default -> false;
    };
  }

  private static boolean put(JsonNode node, Shape shape, String[] path, int at, String value) {
    return put(node, Optional.of(shape), path, at, value);
  }

  private static JsonNode container(String nextName) {
    return nextName.matches("[0-9]{1,4}")
        ? JsonNodeFactory.instance.arrayNode()
        : JsonNodeFactory.instance.objectNode();
  }

  private static Optional<Shape> inner(Shape outer, String name) {
    return switch (outer) {
      case ObjectShape object ->
          Optional.ofNullable(object.fields().get(name)).map(it -> it.shape());
      case ListShape list -> Optional.of(list.item());
      case OrNullShape either -> inner(either.shape(), name);
      default -> Optional.empty();
    };
  }

  /** What is not quoted is what the shape wants it to be; without one, a text. */
  private static JsonNode leaf(String value, Optional<Shape> shape) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    if (quoted) return nodes.stringNode(value.substring(1, value.length() - 1));
    if (value.equals("null") && shape.filter(OrNullShape.class::isInstance).isPresent()) {
      return nodes.nullNode();
    }
    return switch (shape.map(Flat::bare).orElse(Shape.text(0, 0))) {
      case BooleanShape bool when value.equals("true") || value.equals("false") ->
          nodes.booleanNode(value.equals("true"));
      case IntegerShape integer when value.matches("-?[0-9]{1,18}") ->
          nodes.numberNode(Long.parseLong(value));
      case NumberShape number when value.matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?") ->
          nodes.numberNode(Double.parseDouble(value));
      default -> nodes.stringNode(value);
    };
  }

  private static Shape bare(Shape shape) {
    return shape instanceof OrNullShape(Shape inner) ? inner : shape;
  }
}
