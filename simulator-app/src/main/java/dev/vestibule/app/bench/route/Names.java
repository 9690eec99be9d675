package dev.vestibule.app.bench.route;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How constants are written in JSON: {@code POE_CLASS4} as {@code poe-class4}. */
public final class Names {

  private Names() {}

  /** The constant as a word. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All words of a type in order. */
  public static List<String> all(Class<?> type) {
    return constants(type).stream().map(Names::of).toList();
  }

  /** The constant of this type with this name. */
  static Optional<Enum<?>> find(Class<?> type, String name) {
    return constants(type).stream().filter(it -> of(it).equals(name)).findFirst();
  }

  private static List<Enum<?>> constants(Class<?> type) {
    return Arrays.<Object>stream(type.getEnumConstants()).<Enum<?>>map(it -> (Enum<?>) it).toList();
  }
}
