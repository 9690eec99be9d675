package dev.vestibule.app.run;

import dev.vestibule.app.panel.DemoShelf;
import dev.vestibule.app.panel.PresetChoice;
import dev.vestibule.app.panel.TwinFeeds;
import dev.vestibule.gui.window.Toolkit;
import dev.vestibule.gui.window.VestibulePanel;
import dev.vestibule.scenarios.preset.Preset;
import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.twin.Twin;
import java.util.List;
import java.util.Optional;

/**
 * What a person sees of the unit on the screen. The one place that decides whether there is a
 * window and opens it.
 *
 * @param headless whether no window is wanted
 */
record Front(boolean headless) {

  /**
   * Shows the unit; the answer is why that cannot be, in words.
   *
   * @param cards what visitors have in their wallets
   * @param onClosed called once when its user has closed the window
   */
  Optional<String> show(Twin unit, Preset preset, List<Card> cards, Runnable onClosed) {
    if (headless) return Optional.of("as asked");
    if (!Toolkit.hasScreen()) return Optional.of("there is no display");
    try {
      var feeds = TwinFeeds.of(unit, new PresetChoice(unit, preset, cards), new DemoShelf());
      VestibulePanel.open(unit.bench(), feeds, onClosed);
      return Optional.empty();
    } catch (IllegalStateException | UnsupportedOperationException noToolkit) {
      return Optional.of("the display cannot be used: " + noToolkit.getMessage());
    }
  }
}
