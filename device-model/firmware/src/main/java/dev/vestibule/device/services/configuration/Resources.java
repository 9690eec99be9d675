package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.rest.Action;
import dev.vestibule.device.kernel.web.rest.Changing;
import dev.vestibule.device.kernel.web.rest.EntityCollection;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.rest.Outcome;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.Reading;
import dev.vestibule.device.kernel.web.rest.Target;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Does what an HTTP method means on a resource.
 *
 * @param access rights of the client
 */
record Resources(Access access) {

  /** What is there. */
  Outcome get(Target target) {
    Reading reading = Reading.all(access);
    return switch (target) {
      case Target.OfEntity(var entity) ->
          reading.tells(entity) ? Outcome.done(reading.of(entity)) : Failure.forbidden();
      case Target.OfProperty(var entity, var property) ->
          get(reading, property, Optional.of(entity.values().read()), "");
      case Target.OfCollection(var collection) ->
          reading.tells(collection) ? Outcome.done(reading.of(collection)) : Failure.forbidden();
      case Target.OfItem(var collection, var key) -> get(reading, collection, key);
      case Target.OfItemProperty(var collection, var key, var property) ->
          get(reading, property, collection.item(key), key);
      case Target.OfAction action -> Failure.notOffered("GET");
      case Target.OfItemAction action -> Failure.notOffered("GET");
    };
  }

  private static Outcome get(Reading reading, EntityCollection collection, String key) {
    if (!reading.tells(collection)) return Failure.forbidden();
    return collection
        .item(key)
        .<Outcome>map(item -> Outcome.done(reading.only(collection.properties(), item)))
        .orElse(Failure.noItem(key));
  }

  private static Outcome get(
      Reading reading, Property property, Optional<ObjectNode> values, String key) {
    if (property.mode() == Property.Mode.WRITE_ONLY) return Failure.notOffered("GET");
    if (!reading.tells(property)) return Failure.forbidden();
    return values
        .map(all -> all.optional(property.name()))
        .<Outcome>map(value -> Outcome.done(value.orElse(JsonNodeFactory.instance.nullNode())))
        .orElse(Failure.noItem(key));
  }

  /** Sets a property, or some of an entity or an item. */
  Plan patch(Target target, JsonNode data) {
    var changing = new Changing(access);
    return switch (target) {
      case Target.OfEntity(var entity) -> changing.entity(entity, data);
      case Target.OfProperty(var entity, var property) ->
          changing.properties(entity, field(property, data));
      case Target.OfItem(var collection, var key) -> changing.item(collection, key, data);
      case Target.OfItemProperty(var collection, var key, var property) ->
          changing.item(collection, key, field(property, data));
      case Target.OfCollection collection -> Failure.notOffered("PATCH");
      case Target.OfAction action -> Failure.notOffered("PATCH");
      case Target.OfItemAction action -> Failure.notOffered("PATCH");
    };
  }

  private static ObjectNode field(Property property, JsonNode value) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    fields.set(property.name(), value);
    return fields;
  }

  /** Removes an item. */
  Plan delete(Target target) {
    return target instanceof Target.OfItem(var collection, var key)
        ? new Changing(access).remove(collection, key)
        : Failure.notOffered("DELETE");
  }

  /** Adds an item or runs an action. */
  void post(Target target, JsonNode data, Consumer<Outcome> outcome) {
    switch (target) {
      case Target.OfCollection(var collection) ->
          outcome.accept(new Changing(access).add(collection, data).carryOut());
      case Target.OfAction(var action) -> run(action, data, outcome);
      case Target.OfItemAction(var collection, var key, var action) -> {
        if (collection.has(key)) run(action.on(key), data, outcome);
        else outcome.accept(Failure.noItem(key));
      }
      default -> outcome.accept(Failure.notOffered("POST"));
    }
  }

  private void run(Action action, JsonNode data, Consumer<Outcome> outcome) {
    Optional<Failure> refusal =
        action.access().compareTo(access) > 0
            ? Optional.of(Failure.forbidden())
            : Changing.refusal(action.params(), data);
    if (refusal.isPresent()) outcome.accept(refusal.get());
    else action.work().run((ObjectNode) data, outcome);
  }
}
