package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Where a scenario's unit stands, and how its time passes there. */
public interface Stage {

  /** Nobody looks: time passes at once. */
  Stage UNSEEN =
      new Stage() {
        @Override
        public void present(Twin unit, Supplier<List<Card>> wallet) {}

        @Override
        public void pass(Twin unit, Duration time) {
          unit.advance(time);
        }
      };

  /**
   * A unit takes its place, and that of another one.
   *
   * @param wallet the cards people before it have at the moment
   */
  void present(Twin unit, Supplier<List<Card>> wallet);

  /** Lets device time pass; returns when it has. */
  void pass(Twin unit, Duration time);
}
