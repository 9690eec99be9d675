package dev.vestibule.gui.feed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What visitors carry. Used from any thread. A feed that cannot be changed leaves it at that. */
@FunctionalInterface
public interface WalletFeed {

  /** The cards in the order they lie there. */
  List<WalletCard> cards();

  /** Whether cards can be changed, added and removed. */
  default boolean changeable() {
    return false;
  }

  /** Puts these cards into the wallet instead of those in it. */
  default void put(List<WalletCard> cards) {}

  /** Takes the cards of a file instead; says why if that cannot be. */
  default Optional<String> open(Path file) {
    return Optional.empty();
  }

  /** Writes the cards to a file; says why if that cannot be. */
  default Optional<String> save(Path file) {
    return Optional.empty();
  }
}
