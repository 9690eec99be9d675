package dev.vestibule.app.bench.route;

import java.util.Arrays;
import java.util.Optional;

/** Fields of which some belong together or exclude each other. */
public final class Choice {

  private Choice() {}

  /** Throws, naming the fields, unless exactly one of them is there. */
  public static void one(String names, Optional<?>... fields) {
    if (present(fields) != 1) throw new IllegalArgumentException("exactly one of " + names);
  }

  /** Throws, naming the fields, unless one of them at least is there. */
  public static void some(String names, Optional<?>... fields) {
    if (present(fields) == 0) throw new IllegalArgumentException("at least one of " + names);
  }

  /** Throws if a field that only starts something is there and false. */
  public static void onlyTrue(String name, Optional<Boolean> field) {
    if (field.isPresent() && !field.get()) {
      throw new IllegalArgumentException(name + " is true or left out");
    }
  }

  private static long present(Optional<?>... fields) {
    return Arrays.stream(fields).filter(Optional::isPresent).count();
  }
}
