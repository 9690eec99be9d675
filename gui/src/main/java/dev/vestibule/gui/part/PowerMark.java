package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;

/** The status LED told in front, where nobody sees the rear: a dot and a word. */
public final class PowerMark extends Label {
  private static final double FAINT = 0.25;

  private final ObjectProperty<StatusLed.Look> look =
      new SimpleObjectProperty<>(this, "look", StatusLed.Look.DARK);

  private final BooleanProperty powered = new SimpleBooleanProperty(this, "powered");

  /** Says "No power" until told otherwise. */
  public PowerMark(Flash flash) {
    getStyleClass().add("power-mark");
    getStylesheets().add(Theme.sheet(PowerMark.class, "power-mark.css"));
    var dot = new Circle(4.5);
    dot.getStyleClass().add("dot");
    setGraphic(dot);
    look.subscribe(_ -> tell());
    powered.subscribe(_ -> tell());
    dot.opacityProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> look.get().lit(flash) ? 1 : FAINT, look, flash.slow(), flash.fast()));
  }

  /** Whether there is power, which a dark LED does not say: a unit that loads is dark as well. */
  public BooleanProperty poweredProperty() {
    return powered;
  }

  /** What the status LED shows. */
  public ObjectProperty<StatusLed.Look> lookProperty() {
    return look;
  }

  private void tell() {
    var now = look.get();
    setText(word(now));
    for (var each : Hue.values()) {
      pseudoClassStateChanged(each.pseudoClass(), now.light().has(each));
    }
    setAccessibleText(word(now) + ", status LED " + now.light().words());
  }

  private String word(StatusLed.Look look) {
    return switch (look) {
      case DARK -> powered.get() ? "Starting" : "No power";
      case NORMAL -> "Power on";
      case RESET -> "Resetting";
      case FAILURE -> "Failure";
    };
  }
}
