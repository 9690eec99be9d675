package dev.vestibule.device.kernel.web.rest;

import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of an entity's own properties. Used in the loop. */
public interface Values {

  /** Of an entity without properties of its own. */
  Values NONE = readOnly(JsonNodeFactory.instance::objectNode);

  /** All values now, by name of the property; without secrets. */
  ObjectNode read();

  /**
   * Plans a change of some of them.
   *
   * @param fields checked against the declared shapes
   */
  Plan change(ObjectNode fields);

  /** Values that only the unit changes. */
  static Values readOnly(Supplier<ObjectNode> read) {
    return new Values() {
      @Override
      public ObjectNode read() {
        return read.get();
      }

      @Override
      public Plan change(ObjectNode fields) {
        if (fields.isEmpty()) return Plan.ready(() -> {});
        throw new IllegalArgumentException(
            "nothing can be changed here: " + fields.propertyNames());
      }
    };
  }
}
