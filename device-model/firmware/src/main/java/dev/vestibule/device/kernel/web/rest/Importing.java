package dev.vestibule.device.kernel.web.rest;

import dev.vestibule.device.kernel.param.Access;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans the import of what was exported before.
 *
 * @param access rights of whoever imports
 * @param type what becomes of values that the import does not name
 */
public record Importing(Access access, Type type) {

  /** What becomes of what an import does not name. */
  public enum Type {
    /** It stays. */
    MERGE,
    /** It goes back to how it came from the factory; items go, unless they cannot be removed. */
    DEFAULT
  }

  /** Plans the import of an entity and all below it. */
  public Plan entity(Entity entity, JsonNode data) {
    if (!data.isObject()) return Failure.invalid("The value is not an object");
    ObjectNode own = type == Type.DEFAULT ? initial(entity) : empty();
    var plans = new ArrayList<Plan>();
    for (Map.Entry<String, JsonNode> field : data.properties()) {
      String name = field.getKey();
      Optional<Entity> inner = entity.entity(name);
      Optional<EntityCollection> items = entity.collection(name);
      if (inner.isPresent()) plans.add(entity(inner.get(), field.getValue()));
      else if (items.isPresent()) plans.add(collection(items.get(), field.getValue()));
      else own.set(name, field.getValue());
    }
    if (type == Type.DEFAULT) plans.addAll(unnamed(entity, data));
    if (!own.isEmpty()) plans.addFirst(new Changing(access).properties(entity, own));
    return Changing.together(plans);
  }

  private Plan collection(EntityCollection collection, JsonNode data) {
    if (!data.isArray()) return Failure.invalid("'" + collection.name() + "' is not a list");
    if (data.size() > collection.most()) return Changing.full(collection);
    Set<String> keys = new HashSet<>();
    var plans = new ArrayList<Plan>();
    int added = 0;
    for (JsonNode item : data) {
      String key = item.path(collection.key()).asString("");
      if (!keys.add(key)) return Failure.exists(key);
      boolean there = collection.item(key).isPresent();
      plans.add(there ? change(collection, key, item) : add(collection, item));
      if (!there) added++;
    }
    List<Plan> removals = type == Type.DEFAULT ? removals(collection, keys) : List.of();
    int after = collection.items().all().size() - removals.size() + added;
    if (after > collection.most()) return Changing.full(collection);
    plans.addAll(0, removals);
    return Changing.together(plans);
  }

  private Plan add(EntityCollection collection, JsonNode item) {
    return new Changing(access).addWherePossible(collection, item);
  }

  /** What cannot be changed any more may be named if it stays the same. */
  private Plan change(EntityCollection collection, String key, JsonNode item) {
    ObjectNode fields = empty();
    ObjectNode now = collection.item(key).orElseThrow();
    for (Map.Entry<String, JsonNode> field : item.properties()) {
      boolean fixed =
          collection
              .property(field.getKey())
              .filter(property -> !property.mode().changeable())
              .isPresent();
      if (fixed && now.path(field.getKey()).equals(field.getValue())) continue;
      fields.set(field.getKey(), field.getValue());
    }
    return new Changing(access).item(collection, key, fields);
  }

  private List<Plan> removals(EntityCollection collection, Set<String> kept) {
    return collection.items().all().stream()
        .map(item -> item.path(collection.key()).asString(""))
        .filter(key -> !kept.contains(key))
        .map(key -> new Changing(access).remove(collection, key))
        .filter(Plan.Ready.class::isInstance)
        .toList();
  }

  private List<Plan> unnamed(Entity entity, JsonNode data) {
    var plans = new ArrayList<Plan>();
    for (Node node : entity.below()) {
      if (data.has(node.name())) continue;
      switch (node) {
        case Entity inner -> plans.add(entity(inner, empty()));
        case EntityCollection collection ->
            plans.add(collection(collection, JsonNodeFactory.instance.arrayNode()));
        case Action action -> {}
      }
    }
    return plans;
  }

  private static ObjectNode initial(Entity entity) {
    ObjectNode fields = empty();
    for (Property property : entity.properties()) {
      if (!property.mode().changeable()) continue;
      property.initial().ifPresent(value -> fields.set(property.name(), value));
    }
    return fields;
  }

  private static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }
}
