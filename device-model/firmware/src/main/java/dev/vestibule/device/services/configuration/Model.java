package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.web.rest.Action;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.EntityCollection;
import dev.vestibule.device.kernel.web.rest.ItemAction;
import dev.vestibule.device.kernel.web.rest.Node;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.schema.JsonSchema;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Prints an API's declarations as a tree. The form of the document is ours: none is published. */
final class Model {

  private Model() {}

  static ObjectNode of(RestApi api) {
    ObjectNode model = JsonNodeFactory.instance.objectNode();
    model.put("name", api.name()).put("version", api.version()).put("state", api.state().word());
    model.put("description", api.title());
    model.set("root", of(api.root()));
    return model;
  }

  private static ObjectNode of(Entity entity) {
    ObjectNode node = described(entity, "entity");
    properties(node, entity.properties());
    ArrayNode below = node.putArray("nodes");
    for (Node inner : entity.below()) {
      switch (inner) {
        case Entity one -> below.add(of(one));
        case EntityCollection collection -> below.add(of(collection));
        case Action action -> below.add(of(action));
      }
    }
    return node;
  }

  private static ObjectNode of(EntityCollection collection) {
    ObjectNode node = described(collection, "collection");
    node.put("key", collection.key()).put("maxItems", collection.most());
    properties(node, collection.properties());
    ArrayNode actions = node.putArray("actions");
    for (ItemAction action : collection.actions()) actions.add(of(action.on("")));
    return node;
  }

  private static ObjectNode of(Action action) {
    ObjectNode node = described(action, "action");
    node.put("permission", word(action.access()));
    node.set("params", JsonSchema.of(action.params()));
    return node;
  }

  private static void properties(ObjectNode node, List<Property> properties) {
    ArrayNode list = node.putArray("properties");
    for (Property property : properties) {
      ObjectNode one = list.addObject();
      one.put("name", property.name()).put("description", property.help());
      one.put("mode", word(property.mode())).put("required", property.required());
      one.put("get", word(property.read())).put("set", word(property.write()));
      one.set("schema", JsonSchema.of(property.shape()));
    }
  }

  private static ObjectNode described(Node from, String type) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    return node.put("name", from.name()).put("type", type).put("description", from.help());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
