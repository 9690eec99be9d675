package dev.vestibule.device.kernel.web.rest;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.rest.Property.Mode;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Things of one sort, told apart by the value of one property.
 *
 * @param key name of that property; a text
 * @param properties of each item
 * @param most items
 * @param write who may add and remove items
 * @param actions on one item
 */
public record EntityCollection(
    String name,
    String help,
    String key,
    List<Property> properties,
    int most,
    Access write,
    Items items,
    List<ItemAction> actions)
    implements Node {

  public EntityCollection {
    properties = List.copyOf(properties);
    actions = List.copyOf(actions);
    if (properties.stream().noneMatch(property -> property.name().equals(key))) {
      throw new IllegalArgumentException("the key '" + key + "' is no property");
    }
  }

  /** A collection that administrators change. */
  public static EntityCollection of(
      String name, String help, String key, int most, Items items, Property... properties) {
    return new EntityCollection(
        name, help, key, List.of(properties), most, Access.ADMIN, items, List.of());
  }

  /** The same with actions on its items. */
  public EntityCollection with(ItemAction... actions) {
    return new EntityCollection(name, help, key, properties, most, write, items, List.of(actions));
  }

  /** Whether there is an item of this key. */
  public boolean has(String value) {
    return item(value).isPresent();
  }

  /** The item of this key as it is now. */
  public Optional<ObjectNode> item(String value) {
    return items.all().stream()
        .filter(item -> item.path(key).asString("").equals(value))
        .findFirst();
  }

  Optional<Property> property(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  Optional<ItemAction> action(String name) {
    return actions.stream().filter(action -> action.name().equals(name)).findFirst();
  }

  /** What a new item must look like. */
  public ObjectShape newItem() {
    ObjectShape shape = Shape.object();
    for (Property property : properties) {
      if (property.mode() == Mode.READ_ONLY) continue;
      shape =
          property.required()
              ? shape.required(property.name(), property.shape())
              : shape.optional(property.name(), property.shape());
    }
    return shape;
  }
}
