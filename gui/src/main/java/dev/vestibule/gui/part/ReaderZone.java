package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/** Where cards are held: the field below the stripe, which shows itself while one is carried. */
public final class ReaderZone extends StackPane {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

  private final Rectangle dashes = new Rectangle();

  /** A zone of 120 × 52 unless its holder makes it smaller. */
  public ReaderZone() {
    getStyleClass().add("reader-zone");
    getStylesheets().add(Theme.sheet(ReaderZone.class, "reader-zone.css"));
    setPrefSize(120, 52);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Card reader");
    dashes.setManaged(false);
    dashes.getStyleClass().add("dashes");
    dashes.setArcWidth(29.5);
    dashes.setArcHeight(29.5);
    dashes.setX(-2.75);
    dashes.setY(-2.75);
    dashes.widthProperty().bind(widthProperty().add(5.5));
    dashes.heightProperty().bind(heightProperty().add(5.5));
    dashes.setMouseTransparent(true);
    getChildren().addAll(new Glyph(Icon.CARD, 1.25), dashes);
  }

  /** Shows or hides that a carried card can be held here. */
  public void offer(boolean offered) {
    pseudoClassStateChanged(TARGET, offered);
  }

  /** Whether a point of the scene lies in the zone. */
  public boolean holds(double sceneX, double sceneY) {
    return contains(sceneToLocal(sceneX, sceneY));
  }
}
