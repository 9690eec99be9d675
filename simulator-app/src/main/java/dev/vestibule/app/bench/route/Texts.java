package dev.vestibule.app.bench.route;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Parameters arrive as text; where a number or a truth is expected they are read as one. */
final class Texts {

  private Texts() {}

  static ObjectNode typed(Map<String, String> texts, Class<? extends Record> type) {
    ObjectNode json = BenchJson.MAPPER.createObjectNode();
    texts.forEach((name, text) -> json.put(name, text));
    for (RecordComponent component : type.getRecordComponents()) {
      String text = texts.get(component.getName());
      if (text != null && isNumber(component)) number(json, component.getName(), text);
    }
    return json;
  }

  private static void number(ObjectNode json, String name, String text) {
    try {
      json.put(name, Double.parseDouble(text));
    } catch (NumberFormatException e) {
      // Stays a text, which the reader refuses with the field's name.
    }
  }

  private static boolean isNumber(RecordComponent component) {
    var type =
        component.getGenericType() instanceof ParameterizedType optional
            ? optional.getActualTypeArguments()[0]
            : component.getGenericType();
    return type == int.class
        || type == Integer.class
        || type == Long.class
        || type == double.class
        || type == Double.class;
  }
}
