package dev.vestibule.app.bench.route;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes records as JSON Schema (2020-12), as OpenAPI 3.1 uses it. */
final class Schema {

  private Schema() {}

  /** The schema of a record; all fields are in it, and no other is allowed. */
  static Map<String, Object> of(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(Others.class)) continue;
      properties.put(component.getName(), of(component));
      if (component.getType() != Optional.class) required.add(component.getName());
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    if (!properties.isEmpty()) schema.put("properties", properties);
    if (!required.isEmpty()) schema.put("required", required);
    schema.put(
        "additionalProperties", isOpen(type) ? Map.of("type", List.of("string", "number")) : false);
    return schema;
  }

  /** Whether a record takes fields that it does not name. */
  static boolean isOpen(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .anyMatch(component -> component.isAnnotationPresent(Others.class));
  }

  /** The schema of one field. */
  static Map<String, Object> of(RecordComponent component) {
    Field field = field(component);
    Map<String, Object> schema = new LinkedHashMap<>(of(unwrapped(component.getGenericType())));
    schema.put("description", field.value());
    if (Double.isFinite(field.min())) schema.put("minimum", field.min());
    if (Double.isFinite(field.max())) schema.put("maximum", field.max());
    if (!field.pattern().isEmpty()) schema.put("pattern", "^(?:" + field.pattern() + ")$");
    if (!field.example().isEmpty()) schema.put("examples", List.of(example(component, field)));
    return schema;
  }

  /** What is said about a field; every field says something. */
  static Field field(RecordComponent component) {
    Field field = component.getAnnotation(Field.class);
    if (field != null) return field;
    throw new IllegalStateException(
        component.getDeclaringRecord().getName() + "." + component.getName() + " has no @Field");
  }

  /** Such as {@code 0 to 100}. */
  static String range(Field field) {
    if (field.min() == Double.NEGATIVE_INFINITY) return "at most " + plain(field.max());
    if (field.max() == Double.POSITIVE_INFINITY) return "at least " + plain(field.min());
    return plain(field.min()) + " to " + plain(field.max());
  }

  private static Map<String, Object> of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return Map.of("type", "array", "items", of(list.getActualTypeArguments()[0]));
    }
    if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
      return Map.of("type", "object", "additionalProperties", of(map.getActualTypeArguments()[1]));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Object.class) return Map.of();
    if (plain.isRecord()) return of(plain);
    if (plain.isEnum()) return Map.of("type", "string", "enum", Names.all(plain));
    if (plain == Instant.class) return Map.of("type", "string", "format", "date-time");
    return Map.of("type", simple(plain));
  }

  private static String simple(Class<?> type) {
    if (type == String.class) return "string";
    if (type == boolean.class || type == Boolean.class) return "boolean";
    if (type == double.class || type == Double.class) return "number";
    if (type == int.class || type == Integer.class) return "integer";
    if (type == long.class || type == Long.class) return "integer";
    throw new IllegalStateException("no JSON Schema for " + type);
  }

  private static Type unwrapped(Type type) {
    return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
        ? optional.getActualTypeArguments()[0]
        : type;
  }

  private static Object example(RecordComponent component, Field field) {
    Object type = of(unwrapped(component.getGenericType())).get("type");
    return switch (String.valueOf(type)) {
      case "boolean" -> Boolean.valueOf(field.example());
      case "integer" -> Long.valueOf(field.example());
      case "number" -> Double.valueOf(field.example());
      default -> field.example();
    };
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
