package dev.vestibule.device.kernel.web.rpc;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object of which each field is told by the service that knows it. */
public final class Contributions {

  private final Catalogue<Told> fields = new Catalogue<>(Told::name);

  private record Told(String name, Supplier<? extends JsonNode> value) {}

  Contributions() {}

  /** Adds a field, before the start; it is asked for its value whenever somebody wants to know. */
  public void declare(String name, Supplier<? extends JsonNode> value) {
    fields.declare(new Told(name, value));
  }

  void seal() {
    fields.seal();
  }

  /** All fields as they are now. */
  ObjectNode value() {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    fields.all().forEach(field -> whole.set(field.name, field.value.get()));
    return whole;
  }
}
