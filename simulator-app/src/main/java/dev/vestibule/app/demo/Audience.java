package dev.vestibule.app.demo;

import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.twin.Twin;
import java.util.List;
import java.util.function.Supplier;

/** Whoever watches a demo. Called in the thread that plays it. */
public interface Audience {

  /**
   * A unit is on the stage, in place of the one before.
   *
   * @param wallet the cards people before it have at the moment
   */
  void sees(Twin unit, Supplier<List<Card>> wallet);

  /** A sentence is about to happen. */
  void reads(Caption caption);

  /** Two who watch the same demo. */
  record Both(Audience first, Audience second) implements Audience {

    @Override
    public void sees(Twin unit, Supplier<List<Card>> wallet) {
      first.sees(unit, wallet);
      second.sees(unit, wallet);
    }

    @Override
    public void reads(Caption caption) {
      first.reads(caption);
      second.reads(caption);
    }
  }
}
