package dev.vestibule.device.kernel.event;

/**
 * A named value of a fact.
 *
 * @param name exactly as on the wire, such as {@code port}
 * @param type how its text is to be read
 * @param title a few words for pages
 */
public record Item(String name, Type type, String title) {

  /** Types of values on the wire. A boolean travels as {@code 0} or {@code 1}. */
  public enum Type {
    BOOLEAN,
    INT,
    STRING
  }

  public static Item bool(String name, String title) {
    return new Item(name, Type.BOOLEAN, title);
  }

  public static Item integer(String name, String title) {
    return new Item(name, Type.INT, title);
  }

  public static Item string(String name, String title) {
    return new Item(name, Type.STRING, title);
  }
}
