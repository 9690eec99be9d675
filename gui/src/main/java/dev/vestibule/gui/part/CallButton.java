package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** The round button with the bell, 68 across; pressed as long as it is held. */
public final class CallButton extends Button {
  private static final double MIDDLE = 34;

  private final ObjectProperty<Ring> ring = new SimpleObjectProperty<>(this, "ring", Ring.OFF);
  private final Glow glow = new Glow(33, 5, 0.55);

  /** A button whose ring is dark. */
  public CallButton() {
    getStyleClass().setAll("call-button");
    getStylesheets().add(Theme.sheet(CallButton.class, "call-button.css"));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPickOnBounds(false);
    var bell = new Glyph(Icon.BELL, 1.08);
    bell.relocate(MIDDLE - 13, MIDDLE - 13);
    glow.setCenterX(MIDDLE);
    glow.setCenterY(MIDDLE);
    var face = new Pane(glow);
    face.setMinSize(2 * MIDDLE, 2 * MIDDLE);
    face.setMaxSize(2 * MIDDLE, 2 * MIDDLE);
    face.setPickOnBounds(false);
    face.getChildren()
        .addAll(
            disc(34, "hole"),
            disc(30.5, "ring"),
            disc(26, "cap"),
            disc(26, "veil"),
            disc(25.5, "ring-thin"),
            bell,
            disc(38, "focus-ring"));
    setGraphic(face);
    ring.subscribe(
        now -> {
          for (var each : Ring.values()) pseudoClassStateChanged(each.pseudoClass, each == now);
          glow.setVisible(now == Ring.LIT);
          setAccessibleText("Call button, light " + now.words);
        });
  }

  /** What the ring shows. */
  public ObjectProperty<Ring> ringProperty() {
    return ring;
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

  /** States of the ring around the button. */
  public enum Ring {
    OFF("off"),
    STANDBY("standby"),
    LIT("lit");

    private final String words;
    private final PseudoClass pseudoClass =
        PseudoClass.getPseudoClass("ring-" + name().toLowerCase(Locale.ROOT));

    Ring(String words) {
      this.words = words;
    }
  }
}
