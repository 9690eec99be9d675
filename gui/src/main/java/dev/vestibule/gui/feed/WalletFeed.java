package dev.vestibule.gui.feed;

import java.util.List;

/** What visitors carry. Asked from any thread. */
@FunctionalInterface
public interface WalletFeed {

  /** The cards in the order they lie there. */
  List<WalletCard> cards();
}
