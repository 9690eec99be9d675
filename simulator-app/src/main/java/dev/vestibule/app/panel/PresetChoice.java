package dev.vestibule.app.panel;

import dev.vestibule.gui.feed.PresetFeed;
import dev.vestibule.scenarios.preset.Preset;
import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Instant;
import java.util.List;

/**
 * The set-ups a unit can be given. A unit that was set up so beforehand, in no time, takes the
 * place of the present one and starts, so that nothing of the present one remains.
 */
public final class PresetChoice implements PresetFeed {

  private final Twin twin;
  private final TwinPeers peers;
  private final Purse purse;
  private volatile Preset current;

  /** The choice of a unit that has this set-up now, and of visitors who have these cards. */
  public PresetChoice(Twin twin, Preset current, List<Card> cards) {
    this.twin = twin;
    peers = new TwinPeers(twin);
    purse = new Purse(cards);
    this.current = current;
  }

  @Override
  public String current() {
    return current.name();
  }

  @Override
  public List<String> names() {
    return Presets.SHIPPED;
  }

  @Override
  public void choose(String name) {
    Preset chosen = Presets.named(name);
    peers.leave();
    Instant now = twin.board().time().now();
    try (Twin prepared = Twin.builder().seed(twin.seed()).start(now).preset(chosen).build()) {
      prepared.board().time().set(now);
      twin.bench().restore(prepared.bench().snapshot());
    }
    purse.take(chosen.cards());
    current = chosen;
  }

  /** Who speaks with the unit. */
  TwinPeers peers() {
    return peers;
  }

  /** What visitors have in their wallets. */
  Purse purse() {
    return purse;
  }
}
