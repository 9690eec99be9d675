package dev.vestibule.virtual.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A value for each argument of a fault.
 *
 * @param values by the name of the argument, in the order of the description
 */
public record Settings(Map<String, String> values) {

  /**
   * What is given, and what is usual for the rest.
   *
   * @throws IllegalArgumentException naming argument, value and range, unless all can be
   */
  static Settings of(Description fault, Map<String, String> given) {
    List<String> known = fault.arguments().stream().map(Argument::name).toList();
    for (String name : given.keySet()) {
      if (!known.contains(name)) throw unknown(fault, name, known);
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Argument argument : fault.arguments()) {
      String value = given.getOrDefault(argument.name(), argument.usual());
      if (!argument.takes(value)) {
        throw new IllegalArgumentException(
            argument.name() + " of " + fault.name() + " is " + argument.range() + ": " + value);
      }
      values.put(argument.name(), value);
    }
    return new Settings(values);
  }

  /** The word that was chosen. */
  String word(String argument) {
    return Objects.requireNonNull(values.get(argument), argument);
  }

  /** The number that was chosen. */
  int number(String argument) {
    return Integer.parseInt(word(argument));
  }

  /** All values in words, such as {@code , relay1}; empty if there is nothing to choose. */
  String words() {
    return values.values().stream().map(value -> ", " + value).collect(Collectors.joining());
  }

  private static IllegalArgumentException unknown(
      Description fault, String name, List<String> known) {
    String takes = known.isEmpty() ? "takes no arguments" : "takes " + String.join(", ", known);
    return new IllegalArgumentException(fault.name() + " " + takes + ": " + name);
  }
}
