package dev.vestibule.virtual.fault;

import java.util.List;

/**
 * A fault as people and programs see it.
 *
 * @param name how it is called in scripts, such as {@code relay-welded}
 * @param title such as {@code Relay contact welded}
 * @param help what is seen of it, in one sentence
 * @param arguments what can be chosen
 */
public record Description(String name, String title, String help, List<Argument> arguments) {

  public Description {
    arguments = List.copyOf(arguments);
  }

  /** A fault about which something can be chosen. */
  static Description of(String name, String title, String help, Argument... arguments) {
    return new Description(name, title, help, List.of(arguments));
  }
}
