package dev.vestibule.device.kernel.web.rest;

import dev.vestibule.device.kernel.param.Access;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads along the declarations, what the reader may see and nothing else. */
public final class Reading {

  private final Access access;
  private final Predicate<Property> told;

  private Reading(Access access, Predicate<Property> told) {
    this.access = access;
    this.told = told;
  }

  /** Everything a client with these rights may see. */
  public static Reading all(Access access) {
    return new Reading(
        access, property -> property.mode().readable() && property.read().compareTo(access) <= 0);
  }

  /** What an import would take: nothing the unit sets itself, no secrets. */
  public static Reading export(Access access) {
    Reading all = all(access);
    return new Reading(access, property -> all.tells(property) && property.mode().settable());
  }

  /** Whether a property is among what is read. */
  public boolean tells(Property property) {
    return told.test(property);
  }

  /** Whether any of these is. */
  public boolean tells(EntityCollection collection) {
    return collection.properties().stream().anyMatch(told);
  }

  /** Whether anything of an entity is; an administrator also learns that it is empty. */
  public boolean tells(Entity entity) {
    return access == Access.ADMIN
        || entity.properties().stream().anyMatch(told)
        || entity.below().stream().anyMatch(this::tells);
  }

  private boolean tells(Node node) {
    return switch (node) {
      case Entity entity -> tells(entity);
      case EntityCollection collection -> tells(collection);
      case Action action -> false;
    };
  }

  /** An entity and all below it. */
  public ObjectNode of(Entity entity) {
    ObjectNode read = only(entity.properties(), entity.values().read());
    for (Node node : entity.below()) {
      if (!tells(node)) continue;
      switch (node) {
        case Entity inner -> read.set(inner.name(), of(inner));
        case EntityCollection collection -> read.set(collection.name(), of(collection));
        case Action action -> {}
      }
    }
    return read;
  }

  /** All items of a collection. */
  public ArrayNode of(EntityCollection collection) {
    ArrayNode read = JsonNodeFactory.instance.arrayNode();
    collection.items().all().forEach(item -> read.add(only(collection.properties(), item)));
    return read;
  }

  /** Of these values, those of properties that are told. */
  public ObjectNode only(List<Property> properties, ObjectNode values) {
    ObjectNode read = JsonNodeFactory.instance.objectNode();
    for (Property property : properties) {
      if (tells(property) && values.has(property.name())) {
        read.set(property.name(), values.path(property.name()));
      }
    }
    return read;
  }
}
