package dev.vestibule.device.kernel.web.schema;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints shapes as JSON Schema 2020-12, as OpenAPI 3.1 uses it. */
public final class JsonSchema {

  private JsonSchema() {}

  /** The schema of a shape. What a schema cannot say stands in its description. */
  public static ObjectNode of(Shape shape) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    switch (shape) {
      case TextShape text -> text(schema, text);
      case IntegerShape(long min, long max) ->
          schema.put("type", "integer").put("minimum", min).put("maximum", max);
      case NumberShape(double min, double max) ->
          schema.put("type", "number").put("minimum", min).put("maximum", max);
      case BooleanShape() -> schema.put("type", "boolean");
      case ChoiceShape choice -> {
        ArrayNode words = schema.put("type", "string").putArray("enum");
        choice.words().forEach(words::add);
      }
      case ListShape(Shape item, int min, int max) -> {
        schema.put("type", "array").put("minItems", min).put("maxItems", max);
        schema.set("items", of(item));
      }
      case ObjectShape object -> object(schema, object);
      case OrNullShape(Shape inner) ->
          schema.putArray("anyOf").add(of(inner)).addObject().put("type", "null");
    }
    return schema;
  }

  private static void text(ObjectNode schema, TextShape text) {
    schema.put("type", "string").put("minLength", text.min()).put("maxLength", text.max());
    Form form = text.form();
    if (!form.says().isEmpty()) schema.put("description", form.says());
    if (!form.pattern().isEmpty()) schema.put("pattern", "^(?:" + form.pattern() + ")$");
    if (form.examples().isEmpty()) return;
    ArrayNode examples = schema.putArray("examples");
    form.examples().forEach(examples::add);
  }

  private static void object(ObjectNode schema, ObjectShape object) {
    ObjectNode properties = schema.put("type", "object").putObject("properties");
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    object
        .fields()
        .forEach(
            (name, field) -> {
              properties.set(name, of(field.shape()));
              if (field.required()) required.add(name);
            });
    if (!required.isEmpty()) schema.set("required", required);
    schema.put("additionalProperties", object.lenient());
    if (object.groups().isEmpty()) return;
    ArrayNode all = schema.putArray("allOf");
    object.groups().forEach(group -> group(all, group));
  }

  private static void group(ArrayNode all, ObjectShape.Group group) {
    ObjectNode schema = all.addObject();
    ArrayNode alternatives = schema.putArray("oneOf");
    group.names().forEach(name -> alternatives.addObject().putArray("required").add(name));
    if (group.needed()) return;
    ArrayNode some = alternatives.addObject().putObject("not").putArray("anyOf");
    group.names().forEach(name -> some.addObject().putArray("required").add(name));
  }
}
