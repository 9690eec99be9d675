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
 * property, collection and action of its Device Configuration APIs.
 */
public final class WrongCalls {

  private final RightValues right;
  private final int rounds;
  private final List<WrongCall> calls = new ArrayList<>();

  private WrongCalls(Dice dice, int rounds) {
    right = new RightValues(dice);
    this.rounds = rounds;
  }

  /**
   * All wrong calls.
   *
   * @param rounds how many right values are spoilt of each shape
   */
  public static List<WrongCall> of(Kernel kernel, Dice dice, int rounds) {
    var made = new WrongCalls(dice, rounds);
    kernel.endpoints().jsonApis().forEach(made::json);
    kernel.rest().all().forEach(made::rest);
    return List.copyOf(made.calls);
  }

  private void json(JsonApi api) {
    String path = api.endpoint().path();
    for (JsonApi.Method method : api.methods()) {
      if (method.name().equals(JsonApi.VERSIONS)) continue;
      spoil(
          "POST",
          path,
          api.sent(method),
          object().put("apiVersion", api.api().version()).put("method", method.name()),
          "params");
    }
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
    spoil(method, path, shape, object(), "data");
  }

  private void spoil(String method, String path, Shape shape, ObjectNode around, String field) {
    for (int round = 0; round < rounds; round++) {
      for (Wrong wrong : WrongValues.of(shape, right.of(shape))) {
        ObjectNode body = around.deepCopy();
        body.set(field, wrong.value());
        calls.add(new WrongCall(method, path, body.toString(), wrong.pointer()));
      }
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
