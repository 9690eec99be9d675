package dev.vestibule.gui.feed;

import java.util.List;

/**
 * All feeds of a window.
 *
 * @param unit what the unit says of itself
 * @param journal what happened
 * @param due what will happen
 * @param wallet what visitors carry
 * @param presets how the unit can be set up
 * @param demos what can be played
 */
public record Feeds(
    UnitFeed unit,
    JournalFeed journal,
    DueFeed due,
    WalletFeed wallet,
    PresetFeed presets,
    DemoFeed demos) {

  /** A board without any program. */
  public static Feeds none() {
    return new Feeds(
        UnitFeed.unknown(),
        JournalFeed.silent(),
        List::of,
        List::of,
        PresetFeed.none(),
        DemoFeed.none());
  }
}
