package dev.vestibule.app.bench.route;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON into records without guessing: every field is known, of its type and in its range, or
 * nothing is read and the first wrong field is named.
 */
public final class Reader {

  private Reader() {}

  /** Reads an object into a record. */
  public static <T extends Record> Read<T> read(JsonNode json, Class<T> type) {
    return record(json, type, "");
  }

  private static <T extends Record> Read<T> record(JsonNode json, Class<T> type, String at) {
    if (!json.isObject()) return wrong(at, "an object is expected, not " + kind(json));
    var components = List.of(type.getRecordComponents());
    for (String name : json.propertyNames()) {
      if (!Schema.isOpen(type) && !isOne(name, components)) {
        return wrong(at + "/" + escaped(name), unknown(name, components));
      }
    }
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      String pointer = at + "/" + component.getName();
      Read<Object> read =
          component.isAnnotationPresent(Others.class)
              ? others(json, components, at)
              : component(json.get(component.getName()), component, pointer);
      switch (read) {
        case Read.Good<Object>(Object value) -> values.add(value);
        case Read.Wrong<Object>(String wrongAt, String detail) -> {
          return wrong(wrongAt, detail);
        }
      }
    }
    return make(type, values, at);
  }

  private static boolean isOne(String name, List<RecordComponent> components) {
    return components.stream()
        .filter(component -> !component.isAnnotationPresent(Others.class))
        .anyMatch(component -> component.getName().equals(name));
  }

  private static Read<Object> others(JsonNode json, List<RecordComponent> components, String at) {
    Map<String, String> others = new LinkedHashMap<>();
    for (String name : json.propertyNames()) {
      if (isOne(name, components)) continue;
      JsonNode value = json.get(name);
      if (!value.isString() && !value.isNumber()) {
        return not("a text or a number", value, at + "/" + escaped(name));
      }
      others.put(name, value.asString());
    }
    return new Read.Good<>(others);
  }

  private static Read<Object> component(
      @Nullable JsonNode json, RecordComponent component, String at) {
    Field field = Schema.field(component);
    boolean optional = component.getType() == Optional.class;
    if (json == null) {
      return optional
          ? new Read.Good<>(Optional.empty())
          : wrong(at, "is missing: " + field.value());
    }
    if (!optional) return value(json, component.getGenericType(), field, at);
    Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return value(json, inner, field, at).then(value -> new Read.Good<>(Optional.of(value)));
  }

  @SuppressWarnings("unchecked")
  private static Read<Object> value(JsonNode json, Type type, Field field, String at) {
    Class<?> wanted = (Class<?>) type;
    if (wanted.isRecord()) {
      return record(json, (Class<? extends Record>) wanted, at).then(it -> new Read.Good<>(it));
    }
    if (wanted.isEnum()) return constant(json, wanted, at);
    if (wanted == boolean.class || wanted == Boolean.class) {
      return json.isBoolean()
          ? new Read.Good<>(json.booleanValue())
          : not("true or false", json, at);
    }
    if (wanted == String.class) {
      return json.isString() ? text(json.stringValue(), field, at) : not("a text", json, at);
    }
    if (wanted == Instant.class) return instant(json, at);
    if (!json.isNumber()) return not("a number", json, at);
    return number(json, wanted, field, at);
  }

  private static Read<Object> number(JsonNode json, Class<?> wanted, Field field, String at) {
    double number = json.doubleValue();
    if (!(number >= field.min() && number <= field.max())) {
      return wrong(at, "is " + Schema.range(field) + ": " + json);
    }
    if (wanted == double.class || wanted == Double.class) return new Read.Good<>(number);
    if (number != Math.rint(number)) return wrong(at, "is a whole number: " + json);
    boolean isInt = wanted == int.class || wanted == Integer.class;
    return isInt ? new Read.Good<>((int) number) : new Read.Good<>((long) number);
  }

  private static Read<Object> text(String text, Field field, String at) {
    if (text.length() > field.maxLength()) {
      return wrong(at, "has at most " + field.maxLength() + " characters: " + text.length());
    }
    if (field.pattern().isEmpty() || text.matches(field.pattern())) return new Read.Good<>(text);
    return wrong(at, "does not match " + field.pattern());
  }

  private static Read<Object> constant(JsonNode json, Class<?> wanted, String at) {
    String allowed = String.join(", ", Names.all(wanted));
    if (!json.isString()) return not("one of " + allowed, json, at);
    var found = Names.find(wanted, json.stringValue());
    return found.isPresent()
        ? new Read.Good<>(found.get())
        : wrong(at, "is one of " + allowed + ": " + json.stringValue());
  }

  private static Read<Object> instant(JsonNode json, String at) {
    try {
      if (json.isString()) return new Read.Good<>(Instant.parse(json.stringValue()));
    } catch (DateTimeException e) {
      // Told below.
    }
    return wrong(at, "is a time such as 2026-01-31T14:32:00Z: " + json);
  }

  private static <T extends Record> Read<T> make(Class<T> type, List<Object> values, String at) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new Read.Good<>(constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        return wrong(at, String.valueOf(refused.getMessage()));
      }
      throw new IllegalStateException("cannot make " + type, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private static String unknown(String name, List<RecordComponent> components) {
    String known =
        components.stream().map(RecordComponent::getName).collect(Collectors.joining(", "));
    return known.isEmpty() ? "no field is expected" : "is not known; there are: " + known;
  }

  private static <T> Read<T> not(String expected, JsonNode json, String at) {
    return wrong(at, "is " + expected + ", not " + kind(json));
  }

  private static <T> Read<T> wrong(String at, String detail) {
    return new Read.Wrong<>(at, detail);
  }

  private static String kind(JsonNode json) {
    return switch (json.getNodeType()) {
      case OBJECT, POJO -> "an object";
      case ARRAY -> "a list";
      case STRING, BINARY -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL, MISSING -> "null";
    };
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
