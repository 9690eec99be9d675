package dev.vestibule.device.services.io;

import dev.vestibule.hal.Circuit;
import java.util.Optional;

/** How clients write circuits. */
final class CircuitWord {

  private CircuitWord() {}

  /** The word for a circuit. */
  static String of(Circuit circuit) {
    return circuit == Circuit.CLOSED ? "closed" : "open";
  }

  /** The circuit a word means; empty if it is no such word. */
  static Optional<Circuit> parse(String word) {
    return switch (word) {
      case "open" -> Optional.of(Circuit.OPEN);
      case "closed" -> Optional.of(Circuit.CLOSED);
      default -> Optional.empty();
    };
  }
}
