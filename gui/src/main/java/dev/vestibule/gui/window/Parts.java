package dev.vestibule.gui.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Which part of the panel stands for which signal. */
final class Parts {

  private final Map<Node, String> signals = new LinkedHashMap<>();

  /** This part, with all in it, stands for this signal, or for all that begin so. */
  void name(Node part, String signal) {
    signals.put(part, signal);
  }

  /** The signal of the part a node belongs to. */
  Optional<String> signalOf(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      String signal = signals.get(at);
      if (signal != null) return Optional.of(signal);
    }
    return Optional.empty();
  }

  /** The part that stands for a signal. */
  Optional<Node> named(String signal) {
    if (signal.isEmpty()) return Optional.empty();
    return signals.entrySet().stream()
        .filter(entry -> signal.startsWith(entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
