package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;

/** Where a scenario's unit stands, and how its time passes there. */
public interface Stage {

  /** Nobody looks: time passes at once. */
  Stage UNSEEN =
      new Stage() {
        @Override
        public void present(Twin unit) {}

        @Override
        public void pass(Twin unit, Duration time) {
          unit.advance(time);
        }
      };

  /** A unit takes its place, and that of another one. */
  void present(Twin unit);

  /** Lets device time pass; returns when it has. */
  void pass(Twin unit, Duration time);
}
