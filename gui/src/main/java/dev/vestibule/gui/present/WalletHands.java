package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.gui.feed.WalletFeed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands that make, change and tear up cards. */
public final class WalletHands {

  private final WalletFeed wallet;
  private final PanelModel model;

  WalletHands(WalletFeed wallet, PanelModel model) {
    this.wallet = wallet;
    this.model = model;
  }

  /** Whether there is anything to do. */
  public boolean able() {
    return wallet.changeable();
  }

  /** Puts another card into the wallet, unless something is wrong with it; then says what. */
  public Map<String, String> add(CardDraft draft) {
    Map<String, String> problems = draft.problems();
    if (problems.isEmpty()) {
      List<WalletCard> cards = cards();
      cards.add(draft.card());
      put(cards);
    }
    return problems;
  }

  /** Changes a card, by its place from 0, unless something would be wrong; then says what. */
  public Map<String, String> change(int place, CardDraft draft) {
    Map<String, String> problems = draft.problems();
    if (problems.isEmpty()) {
      List<WalletCard> cards = cards();
      cards.set(place, draft.card());
      put(cards);
    }
    return problems;
  }

  /** Takes a card out, by its place from 0. */
  public void remove(int place) {
    List<WalletCard> cards = cards();
    cards.remove(place);
    put(cards);
  }

  /** Takes the cards of a file instead of those in the wallet; says why if that cannot be. */
  public Optional<String> open(Path file) {
    Optional<String> refused = wallet.open(file);
    model.wallet.set(wallet.cards());
    return refused;
  }

  /** Writes the wallet to a file; says why if that cannot be. */
  public Optional<String> save(Path file) {
    return wallet.save(file);
  }

  private List<WalletCard> cards() {
    return new ArrayList<>(wallet.cards());
  }

  private void put(List<WalletCard> cards) {
    wallet.put(cards);
    model.wallet.set(wallet.cards());
  }
}
