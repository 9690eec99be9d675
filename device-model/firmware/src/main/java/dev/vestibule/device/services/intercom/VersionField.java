package dev.vestibule.device.services.intercom;

import dev.vestibule.device.kernel.web.rpc.Field;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The version of the configuration object: it can be sent back, and be no other. */
record VersionField(String version) implements Field {

  @Override
  public Shape shape() {
    return Shape.choice(version);
  }

  @Override
  public JsonNode value() {
    return StringNode.valueOf(version);
  }

  @Override
  public JsonNode initial() {
    return value();
  }

  @Override
  public Change plan(JsonNode wanted) {
    return new Change.Texts(Map.of());
  }
}
