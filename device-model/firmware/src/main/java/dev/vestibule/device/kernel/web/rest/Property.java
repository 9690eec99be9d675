package dev.vestibule.device.kernel.web.rest;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A value of an entity or of an item.
 *
 * @param shape what it may be
 * @param mode when it can be read and set
 * @param required whether a new item needs it
 * @param initial from the factory, if an import may go back to it
 * @param read who may read it
 * @param write who may set it
 * @param help a sentence for documents
 */
public record Property(
    String name,
    Shape shape,
    Mode mode,
    boolean required,
    Optional<JsonNode> initial,
    Access read,
    Access write,
    String help) {

  /** When a property can be read and set. */
  public enum Mode {
    /** Always. */
    READ_WRITE,
    /** The unit alone sets it. */
    READ_ONLY,
    /** A secret: set, and never told again. */
    WRITE_ONLY,
    /** Set when the item is added, and not changed afterwards. */
    AT_CREATION;

    boolean readable() {
      return this != WRITE_ONLY;
    }

    boolean settable() {
      return this != READ_ONLY;
    }

    boolean changeable() {
      return this == READ_WRITE || this == WRITE_ONLY;
    }
  }

  /** A setting for administrators alone. */
  public static Property of(String name, Shape shape, String help) {
    return new Property(
        name, shape, Mode.READ_WRITE, false, Optional.empty(), Access.ADMIN, Access.ADMIN, help);
  }

  /** The same, set by the unit alone. */
  public Property readOnly() {
    return mode(Mode.READ_ONLY);
  }

  /** The same, as a secret. */
  public Property writeOnly() {
    return mode(Mode.WRITE_ONLY);
  }

  /** The same, set when an item is added and never changed. */
  public Property atCreation() {
    return mode(Mode.AT_CREATION);
  }

  /** The same, needed by a new item. */
  public Property needed() {
    return new Property(name, shape, mode, true, initial, read, write, help);
  }

  /** The same with a value from the factory. */
  public Property initially(JsonNode value) {
    return new Property(name, shape, mode, required, Optional.of(value), read, write, help);
  }

  /** The same, readable for more. */
  public Property readableBy(Access access) {
    return new Property(name, shape, mode, required, initial, access, write, help);
  }

  private Property mode(Mode mode) {
    return new Property(name, shape, mode, required, initial, read, write, help);
  }
}
