package dev.vestibule.gui.part;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;

/**
 * The common beat of all lamps of one unit. Whoever owns time sets {@link #phase}; standing still
 * it leaves every lamp as it is, and at 0 all are on. Half on, half off; rates are assumed.
 */
public final class Flash {
  private final DoubleProperty phase = new SimpleDoubleProperty(this, "phase");
  private final BooleanProperty still = new SimpleBooleanProperty(this, "still");
  private final BooleanBinding slow = on(1);
  private final BooleanBinding fast = on(2);

  /** Seconds of the time that makes lamps flash; only the fraction matters. */
  public DoubleProperty phaseProperty() {
    return phase;
  }

  /** Reduced motion: lamps stay on and carry a square wave mark instead. */
  public BooleanProperty stillProperty() {
    return still;
  }

  /** Stands still whenever the scene that node is in wants reduced motion. */
  public void heed(Node node) {
    still.bind(
        node.sceneProperty()
            .flatMap(scene -> scene.getPreferences().reducedMotionProperty())
            .orElse(false));
  }

  /** On-phase at 1 Hz: being called, PIN wanted, hardware failure. */
  public BooleanBinding slow() {
    return slow;
  }

  /** On-phase at 2 Hz: reset, upgrade. */
  public BooleanBinding fast() {
    return fast;
  }

  private BooleanBinding on(double hertz) {
    return new BooleanBinding() {
      {
        bind(phase, still);
      }

      @Override
      protected boolean computeValue() {
        var cycles = phase.get() * hertz;
        return still.get() || cycles - Math.floor(cycles) < 0.5;
      }
    };
  }
}
