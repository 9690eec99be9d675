package dev.vestibule.device.kernel.web.rest;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans changes along the declarations: rights, shapes, keys and room are looked at here, so that
 * services see only what they declared.
 *
 * @param access rights of whoever wants the change
 */
public record Changing(Access access) {

  /** Sets some properties of an entity and of entities below it. */
  public Plan entity(Entity entity, JsonNode data) {
    if (!data.isObject()) return Failure.invalid("The value is not an object");
    ObjectNode own = JsonNodeFactory.instance.objectNode();
    var plans = new ArrayList<Plan>();
    for (Map.Entry<String, JsonNode> field : data.properties()) {
      Optional<Entity> inner = entity.entity(field.getKey());
      if (inner.isPresent()) plans.add(entity(inner.get(), field.getValue()));
      else own.set(field.getKey(), field.getValue());
    }
    if (!own.isEmpty()) plans.addFirst(properties(entity, own));
    return together(plans);
  }

  /** Sets some of an entity's own properties. */
  public Plan properties(Entity entity, ObjectNode fields) {
    Optional<Failure> refusal = refusal(entity.properties(), fields);
    return refusal.isPresent() ? refusal.get() : entity.values().change(fields);
  }

  /** Adds an item. */
  public Plan add(EntityCollection collection, JsonNode item) {
    if (collection.items().all().size() >= collection.most()) return full(collection);
    return addWherePossible(collection, item);
  }

  /** Adds an item to a collection that will have room for it. */
  Plan addWherePossible(EntityCollection collection, JsonNode item) {
    if (!may(collection.write())) return Failure.forbidden();
    Optional<Failure> refusal = refusal(collection.newItem(), item);
    if (refusal.isPresent()) return refusal.get();
    if (item.has(collection.key())) {
      String key = item.path(collection.key()).asString("");
      if (collection.item(key).isPresent()) return Failure.exists(key);
    }
    return collection.items().add((ObjectNode) item);
  }

  static Failure full(EntityCollection collection) {
    return Failure.invalid("at most " + collection.most() + " " + collection.name());
  }

  /** Changes some properties of an item. */
  public Plan item(EntityCollection collection, String key, JsonNode fields) {
    if (!fields.isObject()) return Failure.invalid("The value is not an object");
    Optional<Failure> refusal = refusal(collection.properties(), (ObjectNode) fields);
    if (refusal.isPresent()) return refusal.get();
    if (collection.item(key).isEmpty()) return Failure.noItem(key);
    return collection.items().change(key, (ObjectNode) fields);
  }

  /** Removes an item. */
  public Plan remove(EntityCollection collection, String key) {
    if (!may(collection.write())) return Failure.forbidden();
    if (collection.item(key).isEmpty()) return Failure.noItem(key);
    return collection.items().remove(key);
  }

  /** One plan for all of them; a failure if there is one among them. */
  public static Plan together(List<Plan> plans) {
    var work = new ArrayList<Runnable>();
    for (Plan plan : plans) {
      switch (plan) {
        case Failure failure -> {
          return failure;
        }
        case Plan.Ready ready -> work.add(ready.work());
      }
    }
    return Plan.ready(() -> work.forEach(Runnable::run));
  }

  /** Why data do not fit a shape; nothing if they do. */
  public static Optional<Failure> refusal(Shape shape, JsonNode data) {
    return shape.check(data).stream().findFirst().map(fault -> Failure.invalid(fault.sentence()));
  }

  private Optional<Failure> refusal(List<Property> properties, ObjectNode fields) {
    ObjectShape shape = Shape.object();
    for (Property property : properties) {
      shape = shape.optional(property.name(), property.shape());
      if (!fields.has(property.name())) continue;
      if (!may(property.write())) return Optional.of(Failure.forbidden());
      if (!property.mode().changeable()) {
        return Optional.of(Failure.invalid("'" + property.name() + "' cannot be changed"));
      }
    }
    return refusal(shape, fields);
  }

  private boolean may(Access wanted) {
    return wanted.compareTo(access) <= 0;
  }
}
