package dev.vestibule.device.kernel.web.schema;

/**
 * One thing that is wrong with a value. It never repeats the value: that may be a secret.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole value
 * @param kind what sort of mistake it is
 * @param sentence what is wrong and what would be right
 */
public record Fault(String pointer, Kind kind, String sentence) {

  /** Sorts of mistakes. */
  public enum Kind {
    /** A field that must be there is not. */
    MISSING,
    /** JSON of another type. */
    WRONG_TYPE,
    /** The right type, but out of range, too long or not one of the words. */
    NOT_ALLOWED,
    /** A field that nobody knows. */
    UNKNOWN
  }

  /** The field it is about, such as {@code name} for {@code /users/0/name}; empty for the whole. */
  public String field() {
    String last = pointer.substring(pointer.lastIndexOf('/') + 1);
    return last.replace("~1", "/").replace("~0", "~");
  }
}
