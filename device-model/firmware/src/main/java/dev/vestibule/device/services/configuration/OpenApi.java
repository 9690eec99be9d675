package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.web.rest.Action;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.EntityCollection;
import dev.vestibule.device.kernel.web.rest.ItemAction;
import dev.vestibule.device.kernel.web.rest.Node;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.Property.Mode;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.schema.JsonSchema;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes APIs as OpenAPI 3.1, straight from their declarations. */
final class OpenApi {

  private final ObjectNode paths;

  private OpenApi(ObjectNode paths) {
    this.paths = paths;
  }

  static ObjectNode of(List<RestApi> apis) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.0");
    String title = apis.size() == 1 ? apis.getFirst().title() : "Device Configuration APIs";
    String version = apis.size() == 1 ? apis.getFirst().version() : "1.0.0";
    document.putObject("info").put("title", title).put("version", version);
    var writer = new OpenApi(document.putObject("paths"));
    for (RestApi api : apis) writer.entity(api.root(), api.path());
    return document;
  }

  private void entity(Entity entity, String path) {
    operation(path, "get", entity.help(), Optional.empty());
    ObjectShape settable = settable(entity);
    if (!settable.fields().isEmpty()) {
      operation(path, "patch", entity.help(), Optional.of(settable));
    }
    entity.properties().forEach(property -> property(property, path));
    for (Node node : entity.below()) {
      String below = path + "/" + node.name();
      switch (node) {
        case Entity inner -> entity(inner, below);
        case EntityCollection collection -> collection(collection, below);
        case Action action -> action(action, below);
      }
    }
  }

  private void property(Property property, String path) {
    String here = path + "/" + property.name();
    if (property.mode() != Mode.WRITE_ONLY) {
      operation(here, "get", property.help(), Optional.empty());
    }
    if (changeable(property)) {
      operation(here, "patch", property.help(), Optional.of(property.shape()));
    }
  }

  private void collection(EntityCollection collection, String path) {
    operation(path, "get", collection.help(), Optional.empty());
    operation(path, "post", collection.help(), Optional.of(collection.newItem()));
    String item = path + "/{" + collection.key() + "}";
    operation(item, "get", collection.help(), Optional.empty());
    operation(item, "patch", collection.help(), Optional.of(settable(collection.properties())));
    operation(item, "delete", collection.help(), Optional.empty());
    collection.properties().forEach(property -> property(property, item));
    for (ItemAction action : collection.actions()) {
      action(action.on(""), item + "/" + action.name());
    }
  }

  private void action(Action action, String path) {
    operation(path, "post", action.help(), Optional.of(action.params()));
  }

  private void operation(String path, String method, String help, Optional<Shape> data) {
    ObjectNode at = at(path);
    ObjectNode operation = at.putObject(method).put("summary", help);
    data.ifPresent(
        shape ->
            operation
                .putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .set("schema", body(shape)));
    String status = method.equals("post") && data.isPresent() && isCollection(at) ? "201" : "200";
    ObjectNode responses = operation.putObject("responses");
    responses.putObject(status).put("description", "success");
    responses.putObject("default").put("description", "error");
  }

  /** What can be read as a whole and added to is a collection. */
  private static boolean isCollection(ObjectNode at) {
    return at.has("get");
  }

  private ObjectNode at(String path) {
    JsonNode known = paths.path(path);
    if (known.isObject()) return (ObjectNode) known;
    ObjectNode at = paths.putObject(path);
    int brace = path.indexOf('{');
    if (brace >= 0) {
      at.putArray("parameters")
          .addObject()
          .put("name", path.substring(brace + 1, path.indexOf('}')))
          .put("in", "path")
          .put("required", true)
          .putObject("schema")
          .put("type", "string");
    }
    return at;
  }

  private static ObjectNode body(Shape shape) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.putObject("properties").set("data", JsonSchema.of(shape));
    schema.putArray("required").add("data");
    return schema;
  }

  private static ObjectShape settable(Entity entity) {
    ObjectShape shape = settable(entity.properties());
    for (Node node : entity.below()) {
      if (!(node instanceof Entity inner)) continue;
      ObjectShape below = settable(inner);
      if (!below.fields().isEmpty()) shape = shape.optional(inner.name(), below);
    }
    return shape;
  }

  private static ObjectShape settable(List<Property> properties) {
    ObjectShape shape = Shape.object();
    for (Property property : properties) {
      if (changeable(property)) shape = shape.optional(property.name(), property.shape());
    }
    return shape;
  }

  private static boolean changeable(Property property) {
    return property.mode() == Mode.READ_WRITE || property.mode() == Mode.WRITE_ONLY;
  }
}
