package dev.vestibule.device.services.configuration;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.rest.Action;
import dev.vestibule.device.kernel.web.rest.Entity;
import dev.vestibule.device.kernel.web.rest.EntityCollection;
import dev.vestibule.device.kernel.web.rest.Failure;
import dev.vestibule.device.kernel.web.rest.Items;
import dev.vestibule.device.kernel.web.rest.Outcome;
import dev.vestibule.device.kernel.web.rest.Plan;
import dev.vestibule.device.kernel.web.rest.Property;
import dev.vestibule.device.kernel.web.rest.RestApi;
import dev.vestibule.device.kernel.web.rest.Values;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A small API with one of everything: a lamp, and up to three people who may switch it. */
final class LampApi {

  private final ObjectNode lamp = object().put("on", false).put("brightness", 50).put("hours", 7);
  private final Map<String, ObjectNode> people = new LinkedHashMap<>();

  /** All that is kept, secrets too. */
  String state() {
    return lamp + " " + people;
  }

  RestApi api() {
    return new RestApi(
        "lamp",
        1,
        RestApi.State.BETA,
        "1.0.0",
        "Lamp",
        Source.assumed("made for tests"),
        Entity.root("The lamp.")
            .with(
                Entity.of("light", "Its light.")
                    .holding(
                        new Light(),
                        Property.of("on", Shape.bool(), "Whether it is lit.")
                            .readableBy(Access.VIEWER)
                            .initially(BooleanNode.FALSE),
                        Property.of("brightness", Shape.integer(0, 100), "Per cent."),
                        Property.of("hours", Shape.integer(0, 1_000_000), "Hours lit.").readOnly())
                    .with(
                        Action.of(
                            "blink",
                            Shape.object().required("times", Shape.integer(1, 10)),
                            "Blinks.",
                            data -> Outcome.done(object().set("blinked", data.path("times"))))),
                EntityCollection.of(
                    "people",
                    "Who may switch it.",
                    "name",
                    3,
                    new People(),
                    Property.of("name", NAME, "The name.").atCreation().needed(),
                    Property.of("pin", Shape.text(4, 8), "Secret.").writeOnly().needed(),
                    Property.of("room", Shape.text(0, 20), "Where to find them."))));
  }

  private static final Shape NAME =
      Shape.text(20, Form.pattern("a name in small letters", "[a-z/ ]+", "ann"));

  private final class Light implements Values {
    @Override
    public ObjectNode read() {
      return lamp.deepCopy();
    }

    @Override
    public Plan change(ObjectNode fields) {
      return Plan.ready(() -> lamp.setAll(fields));
    }
  }

  private final class People implements Items {
    @Override
    public List<ObjectNode> all() {
      return people.values().stream().map(ObjectNode::deepCopy).toList();
    }

    @Override
    public Plan add(ObjectNode item) {
      String name = item.path("name").stringValue();
      if (name.equals("nobody")) return Failure.of(100, "Nobody cannot switch");
      return Plan.ready(() -> people.put(name, item));
    }

    @Override
    public Plan change(String key, ObjectNode fields) {
      return Plan.ready(() -> people.computeIfPresent(key, (name, item) -> item.setAll(fields)));
    }

    @Override
    public Plan remove(String key) {
      return key.equals("root")
          ? Failure.invalid("root stays")
          : Plan.ready(() -> people.remove(key));
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
