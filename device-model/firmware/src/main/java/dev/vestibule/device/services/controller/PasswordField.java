package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.web.rpc.Field;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The controller's password: empty to whoever reads it, and kept if it comes back empty. */
record PasswordField(String key) implements Field {

  @Override
  public Shape shape() {
    return Shape.text(0, 64);
  }

  @Override
  public JsonNode value() {
    return StringNode.valueOf("");
  }

  @Override
  public JsonNode initial() {
    return StringNode.valueOf("");
  }

  @Override
  public Change plan(JsonNode wanted) {
    String text = wanted.stringValue();
    return new Change.Texts(text.isEmpty() ? Map.of() : Map.of(key, text));
  }
}
