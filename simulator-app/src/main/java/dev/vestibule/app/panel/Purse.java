package dev.vestibule.app.panel;

import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.gui.feed.WalletCard.Chip;
import dev.vestibule.gui.feed.WalletFeed;
import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.preset.WalletFile;
import dev.vestibule.scenarios.preset.WalletRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cards visitors have at hand, which can be changed and kept in files. */
final class Purse implements WalletFeed {

  private volatile List<WalletCard> cards;

  Purse(List<Card> cards) {
    this.cards = carried(cards);
  }

  /** Cards as a panel shows them. */
  static List<WalletCard> carried(List<Card> cards) {
    return cards.stream()
        .map(card -> new WalletCard(card.title(), card.hint(), new Chip(card.transponder())))
        .toList();
  }

  /** Takes other cards. */
  void take(List<Card> others) {
    cards = carried(others);
  }

  @Override
  public List<WalletCard> cards() {
    return cards;
  }

  @Override
  public boolean changeable() {
    return true;
  }

  @Override
  public void put(List<WalletCard> others) {
    cards = List.copyOf(others);
  }

  @Override
  public Optional<String> open(Path file) {
    return unlessRefused(() -> take(WalletFile.read(file)));
  }

  @Override
  public Optional<String> save(Path file) {
    return unlessRefused(
        () -> WalletFile.write(file, cards.stream().flatMap(Purse::written).toList()));
  }

  private static Stream<Card> written(WalletCard card) {
    return card.thing() instanceof Chip(var transponder)
        ? Stream.of(Card.of(card.title(), card.hint(), transponder))
        : Stream.empty();
  }

  private static Optional<String> unlessRefused(Runnable act) {
    try {
      act.run();
      return Optional.empty();
    } catch (WalletRefused e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
