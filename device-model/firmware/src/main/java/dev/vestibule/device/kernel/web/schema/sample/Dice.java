package dev.vestibule.device.kernel.web.schema.sample;

/** The caller's chance. */
@FunctionalInterface
public interface Dice {

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound);

  /** Heads or tails. */
  default boolean coin() {
    return below(2) == 0;
  }
}
