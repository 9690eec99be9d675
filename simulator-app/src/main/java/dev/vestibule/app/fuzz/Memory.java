package dev.vestibule.app.fuzz;

import java.util.OptionalLong;

/** How much memory is in use that cannot be given back. */
final class Memory {

  private OptionalLong before = OptionalLong.empty();

  /** Counts from now on. */
  void mark() {
    before = OptionalLong.of(used());
  }

  /** Bytes more than at the mark; 0 if there was none. */
  long growth() {
    return before.isPresent() ? used() - before.getAsLong() : 0;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
