package dev.vestibule.device.kernel.web.rest;

import java.util.List;
import java.util.Optional;

/** What a path below an API names. */
public sealed interface Target {

  /** An entity; the root for the API's own path. */
  record OfEntity(Entity entity) implements Target {}

  /** A property of an entity. */
  record OfProperty(Entity entity, Property property) implements Target {}

  /** A whole collection. */
  record OfCollection(EntityCollection collection) implements Target {}

  /** One item, whether it is there or not. */
  record OfItem(EntityCollection collection, String key) implements Target {}

  /** A property of an item, whether that is there or not. */
  record OfItemProperty(EntityCollection collection, String key, Property property)
      implements Target {}

  /** An action. */
  record OfAction(Action action) implements Target {}

  /** An action on an item, whether that is there or not. */
  record OfItemAction(EntityCollection collection, String key, ItemAction action)
      implements Target {}

  /** What these segments of a path name; empty if nothing that is declared. */
  static Optional<Target> find(Entity from, List<String> segments) {
    if (segments.isEmpty()) return Optional.of(new OfEntity(from));
    String first = segments.getFirst();
    List<String> rest = segments.subList(1, segments.size());
    if (rest.isEmpty() && from.property(first).isPresent()) {
      return from.property(first).map(property -> new OfProperty(from, property));
    }
    return from.node(first).flatMap(node -> below(node, rest));
  }

  private static Optional<Target> below(Node node, List<String> rest) {
    return switch (node) {
      case Entity entity -> find(entity, rest);
      case EntityCollection collection -> inside(collection, rest);
      case Action action -> rest.isEmpty() ? Optional.of(new OfAction(action)) : Optional.empty();
    };
  }

  private static Optional<Target> inside(EntityCollection collection, List<String> rest) {
    return switch (rest.size()) {
      case 0 -> Optional.of(new OfCollection(collection));
      case 1 -> Optional.of(new OfItem(collection, rest.getFirst()));
      case 2 -> ofItem(collection, rest.getFirst(), rest.get(1));
      default -> Optional.empty();
    };
  }

  private static Optional<Target> ofItem(EntityCollection collection, String key, String name) {
    Optional<Target> action =
        collection.action(name).map(found -> new OfItemAction(collection, key, found));
    return action.or(
        () -> collection.property(name).map(found -> new OfItemProperty(collection, key, found)));
  }
}
