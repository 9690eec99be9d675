package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.rest.Action;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.EntityCollection;
import dev.vestibule.device.kernel.web.rest.ItemAction;
import dev.vestibule.device.kernel.web.rest.Node;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.rpc.Function;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.kernel.web.schema.sample.Dice;
import dev.vestibule.device.kernel.web.schema.sample.RightValues;
import dev.vestibule.device.kernel.web.schema.sample.Wrong;
import dev.vestibule.device.kernel.web.schema.sample.WrongValues;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes wrong calls of everything a unit declares a shape for: each method of its JSON APIs, each
 * property, collection and action of its Device Configuration APIs, each function of its Intercom
 * service.
 */
public final class WrongCalls {

  private final List<Place> places = new ArrayList<>();

  /**
   * Where a value of a shape is sent.
   *
   * @param around the rest of the body
   * @param field of the body that the value belongs in
   */
  private record Place(String method, String path, Shape shape, ObjectNode around, String field) {

    /** All wrong calls that differ in one thing from a right one. */
    List<WrongCall> wrong(Dice dice) {
      return WrongValues.of(shape, new RightValues(dice).of(shape)).stream()
          .map(this::call)
          .toList();
    }

    private WrongCall call(Wrong wrong) {
      ObjectNode body = around.deepCopy();
      body.set(field, wrong.value());
      return new WrongCall(method, path, body.toString(), wrong.pointer());
    }
  }

  /** The wrong calls of all that a unit declares now. */
  public WrongCalls(Kernel kernel) {
    kernel.endpoints().jsonApis().forEach(this::json);
    kernel.rest().all().forEach(this::rest);
    kernel.intercom().functions().forEach(this::intercom);
  }

  /**
   * All wrong calls.
   *
   * @param rounds how many right values are spoilt of each shape
   */
  public List<WrongCall> all(Dice dice, int rounds) {
    List<WrongCall> calls = new ArrayList<>();
    for (Place place : places) {
      for (int round = 0; round < rounds; round++) calls.addAll(place.wrong(dice));
    }
    return List.copyOf(calls);
  }

  /** One of them. */
  public WrongCall one(Dice dice) {
    while (true) {
      List<WrongCall> calls = places.get(dice.below(places.size())).wrong(dice);
      if (!calls.isEmpty()) return calls.get(dice.below(calls.size()));
    }
  }

  private void json(JsonApi api) {
    String path = api.endpoint().path();
    for (JsonApi.Method method : api.methods()) {
      if (method.name().equals(JsonApi.VERSIONS)) continue;
      places.add(
          new Place(
              "POST",
              path,
              api.sent(method),
              object().put("apiVersion", api.api().version()).put("method", method.name()),
              "params"));
    }
  }

  private void intercom(Function function) {
    places.add(
        new Place(
            "POST",
            "/vapix/intercom",
            function.arguments(),
            object().put("apiVersion", "1.0").put("method", function.name()),
            "params"));
  }

  private void rest(RestApi api) {
    entity(api.root(), api.path());
  }

  private void entity(Entity entity, String path) {
    for (Property property : entity.properties()) {
      if (property.mode() == Property.Mode.READ_ONLY) continue;
      data("PATCH", path + "/" + property.name(), property.shape());
    }
    for (Node node : entity.below()) {
      String below = path + "/" + node.name();
      switch (node) {
        case Entity inner -> entity(inner, below);
        case EntityCollection collection -> collection(collection, below);
        case Action action -> data("POST", below, action.params());
      }
    }
  }

  private void collection(EntityCollection collection, String path) {
    data("POST", path, collection.newItem());
    for (ItemAction action : collection.actions()) {
      data("POST", path + "/nothing/" + action.name(), action.params());
    }
  }

  private void data(String method, String path, Shape shape) {
    places.add(new Place(method, path, shape, object(), "data"));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
