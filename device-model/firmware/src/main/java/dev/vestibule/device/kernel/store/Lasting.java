package dev.vestibule.device.kernel.store;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What becomes of a document when the unit goes back: to the factory's settings, or to the AXIS OS
 * and the settings it had before.
 *
 * @param left what is left of it by a reset
 * @param rollsBack whether it is one of the settings that a rollback brings back
 */
public record Lasting<T>(Left<T> left, boolean rollsBack) {

  /** What is left of a value by a reset. */
  @FunctionalInterface
  public interface Left<T> {
    /** Empty if nothing is left. */
    Optional<T> of(T value, Reset reset);
  }

  /** Goes with every reset, and comes back with a rollback; what most documents are. */
  public static <T> Lasting<T> setting() {
    return new Lasting<>((value, reset) -> Optional.empty(), true);
  }

  /** A setting that is kept on restore. */
  public static <T> Lasting<T> keptOnRestore() {
    return partlyKeptOnRestore(UnaryOperator.identity());
  }

  /** A setting of which a part is kept on restore. */
  public static <T> Lasting<T> partlyKeptOnRestore(UnaryOperator<T> part) {
    return new Lasting<>(
        (value, reset) ->
            reset == Reset.RESTORE ? Optional.of(part.apply(value)) : Optional.empty(),
        true);
  }

  /** What happened to the unit: goes with every reset, but a rollback does not undo it. */
  public static <T> Lasting<T> history() {
    return new Lasting<>((value, reset) -> Optional.empty(), false);
  }

  /** No setting at all: stays whatever comes. */
  public static <T> Lasting<T> always() {
    return new Lasting<>((value, reset) -> Optional.of(value), false);
  }
}
