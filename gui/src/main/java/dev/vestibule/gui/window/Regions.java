package dev.vestibule.gui.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * The regions of a window, which one goes through with F6.
 *
 * @param nodes in their order
 */
record Regions(List<Node> nodes) {

  /** Focuses the first part of the next region (1), or of the one before (-1), that has one. */
  void go(int step) {
    int here = here();
    int first = here < 0 ? (step > 0 ? 0 : nodes.size() - 1) : here + step;
    for (int i = 0; i < nodes.size(); i++) {
      var part = firstIn(nodes.get(Math.floorMod(first + i * step, nodes.size())));
      if (part.isPresent()) {
        part.get().requestFocus();
        return;
      }
    }
  }

  /** The one that has the focus. */
  Optional<Node> focused() {
    return nodes.stream().filter(Node::isFocusWithin).findFirst();
  }

  private int here() {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).isFocusWithin()) return i;
    }
    return -1;
  }

  private static Optional<Node> firstIn(Node node) {
    if (!node.isVisible() || node.isDisabled()) return Optional.empty();
    if (node.isFocusTraversable()) return Optional.of(node);
    if (!(node instanceof Parent parent)) return Optional.empty();
    return parent.getChildrenUnmodifiable().stream()
        .map(Regions::firstIn)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
