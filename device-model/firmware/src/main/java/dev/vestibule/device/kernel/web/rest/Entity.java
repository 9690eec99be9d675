package dev.vestibule.device.kernel.web.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One thing with properties, and with other things below it.
 *
 * @param name segment of the path; empty for the root of an API
 * @param properties its own
 * @param values what they are
 * @param below entities, collections and actions
 */
public record Entity(
    String name, String help, List<Property> properties, Values values, List<Node> below)
    implements Node {

  public Entity {
    properties = List.copyOf(properties);
    below = List.copyOf(below);
    var names = new HashSet<String>();
    for (Property property : properties) claim(property.name(), names);
    for (Node node : below) claim(node.name(), names);
  }

  /** An entity without anything yet. */
  public static Entity of(String name, String help) {
    return new Entity(name, help, List.of(), Values.NONE, List.of());
  }

  /** The root of an API, without anything yet. */
  public static Entity root(String help) {
    return of("", help);
  }

  /** The same with properties. */
  public Entity holding(Values values, Property... properties) {
    return new Entity(name, help, List.of(properties), values, below);
  }

  /** The same with more below. */
  public Entity with(Node... more) {
    var all = new ArrayList<>(below);
    all.addAll(List.of(more));
    return new Entity(name, help, properties, values, all);
  }

  Optional<Property> property(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  Optional<Node> node(String name) {
    return below.stream().filter(node -> node.name().equals(name)).findFirst();
  }

  /** The entity below of this name. */
  Optional<Entity> entity(String name) {
    return node(name).filter(Entity.class::isInstance).map(Entity.class::cast);
  }

  /** The collection below of this name. */
  Optional<EntityCollection> collection(String name) {
    return node(name).filter(EntityCollection.class::isInstance).map(EntityCollection.class::cast);
  }

  private static void claim(String name, HashSet<String> names) {
    if (!names.add(name)) throw new IllegalArgumentException("two of the name '" + name + "'");
  }
}
