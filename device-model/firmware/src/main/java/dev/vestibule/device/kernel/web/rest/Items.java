package dev.vestibule.device.kernel.web.rest;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The items of a collection. What it gets is checked already: shapes, keys that are there or not,
 * room for one more. Used in the loop.
 */
public interface Items {

  /** All items in order, each with its key; without secrets. */
  List<ObjectNode> all();

  /** Plans one more item. */
  Plan add(ObjectNode item);

  /** Plans a change of some properties of an item that is there. */
  Plan change(String key, ObjectNode fields);

  /** Plans to remove an item that is there. */
  Plan remove(String key);
}
