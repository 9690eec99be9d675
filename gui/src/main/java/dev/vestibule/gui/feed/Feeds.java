package dev.vestibule.gui.feed;

import java.util.List;
import java.util.Optional;

/**
 * All feeds of a window.
 *
 * @param unit what the unit says of itself
 * @param journal what happened
 * @param due what will happen
 * @param wallet what visitors carry
 * @param presets how the unit can be set up
 * @param demos what can be played
 * @param line what passes on the reader connector
 * @param peers what can be wired to it; if left out, panels that only hear
 */
public record Feeds(
    UnitFeed unit,
    JournalFeed journal,
    DueFeed due,
    WalletFeed wallet,
    PresetFeed presets,
    DemoFeed demos,
    LineFeed line,
    Optional<PeerFeed> peers) {

  /** A board without any program. */
  public static Feeds none() {
    return new Feeds(
        UnitFeed.unknown(),
        JournalFeed.silent(),
        List::of,
        List::of,
        PresetFeed.none(),
        DemoFeed.none(),
        LineFeed.silent(),
        Optional.empty());
  }
}
