package dev.vestibule.device.services.io;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Numbers from 1, by which a CGI calls the ports it knows.
 *
 * @param word before the number in answers
 * @param ports those it knows now, in order
 */
record Numbering(String word, Supplier<List<Port>> ports) {

  /** All ports, as in port.cgi. */
  static Numbering ofAll(List<Port> ports) {
    return new Numbering("port", () -> ports);
  }

  /** Inputs alone, as in input.cgi (that it counts so is assumed). */
  static Numbering ofInputs(List<Port> ports) {
    return new Numbering("input", () -> only(ports, port -> !port.isOutput()));
  }

  /** Outputs alone, as in output.cgi (that it counts so is assumed). */
  static Numbering ofOutputs(List<Port> ports) {
    return new Numbering("output", () -> only(ports, Port::isOutput));
  }

  /** A port and its number. */
  record Numbered(int number, Port port) {}

  /** The port of this number. */
  Optional<Numbered> find(int number) {
    List<Port> known = ports.get();
    return number < 1 || number > known.size()
        ? Optional.empty()
        : Optional.of(new Numbered(number, known.get(number - 1)));
  }

  private static List<Port> only(List<Port> ports, Predicate<Port> which) {
    return ports.stream().filter(which).toList();
  }
}
