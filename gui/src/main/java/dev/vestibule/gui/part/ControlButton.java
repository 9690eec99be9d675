package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/**
 * The small button of the rear. Held, a ring around it counts to the 15 seconds after which the
 * manual lets a reset begin; whoever owns time sets how long it is held.
 */
public final class ControlButton extends Button {
  /** Seconds after which the ring is full. */
  public static final double FULL = 15;

  private static final double MIDDLE = 19;

  private final DoubleProperty heldSeconds = new SimpleDoubleProperty(this, "heldSeconds");

  /** A button nobody holds. */
  public ControlButton() {
    getStyleClass().setAll("control-button");
    getStylesheets().add(Theme.sheet(ControlButton.class, "control-button.css"));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPickOnBounds(false);
    var count = new Arc(MIDDLE, MIDDLE, 15.5, 15.5, 90, 0);
    count.setType(ArcType.OPEN);
    count.getStyleClass().add("count");
    count
        .lengthProperty()
        .bind(heldSeconds.map(held -> -360 * Math.clamp(held.doubleValue() / FULL, 0, 1)));
    var face =
        new Pane(
            disc(17, "hole"),
            disc(14, "cap"),
            disc(13.5, "ring-thin"),
            count,
            disc(18.75, "focus"));
    face.setMinSize(2 * MIDDLE, 2 * MIDDLE);
    face.setMaxSize(2 * MIDDLE, 2 * MIDDLE);
    face.setPickOnBounds(false);
    setGraphic(face);
    heldSeconds.subscribe(
        held ->
            setAccessibleText(
                held.doubleValue() > 0
                    ? "Control button, held %d of 15 seconds".formatted(held.intValue())
                    : "Control button"));
  }

  /** How long the button is held by the unit's own time, in seconds; 0 when it is not. */
  public DoubleProperty heldSecondsProperty() {
    return heldSeconds;
  }

  /** Whether a finger, the mouse or a key holds the button down now. */
  public ReadOnlyBooleanProperty heldProperty() {
    return armedProperty();
  }

  private static Circle disc(double radius, String styleClass) {
    var circle = new Circle(MIDDLE, MIDDLE, radius);
    circle.getStyleClass().add(styleClass);
    return circle;
  }
}
