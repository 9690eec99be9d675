package dev.vestibule.virtual.storage;

/**
 * A moment at which a chip is about to change something.
 *
 * @param volume the chip's signal name, such as {@code flash}
 * @param number counts from 1 over the life of the simulated chip
 * @param operation what is about to be done
 * @param name the file it is done to, empty for {@link Operation#SYNC}
 */
public record WritePoint(String volume, long number, Operation operation, String name) {

  /** What can be done to a chip. */
  public enum Operation {
    WRITE,
    APPEND,
    RENAME,
    DELETE,
    SYNC
  }

  @Override
  public String toString() {
    return volume
        + " write point "
        + number
        + ", "
        + operation
        + (name.isEmpty() ? "" : " " + name);
  }
}
