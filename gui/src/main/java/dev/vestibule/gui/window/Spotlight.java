package dev.vestibule.gui.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/** A ring around the part a demo speaks of, for 600 ms. */
final class Spotlight {

  private static final Duration SHOWN = Duration.millis(600);
  private static final double OUTSIDE = 4;

  private final Pane layer;
  private final Rectangle ring = new Rectangle();
  private final PauseTransition end = new PauseTransition(SHOWN);

  Spotlight(Pane layer) {
    this.layer = layer;
    ring.getStyleClass().add("spotlight");
    ring.setArcWidth(20);
    ring.setArcHeight(20);
    ring.setManaged(false);
    end.setOnFinished(event -> layer.getChildren().remove(ring));
  }

  void on(Node part) {
    Bounds at = layer.sceneToLocal(part.localToScene(part.getLayoutBounds()));
    ring.setX(at.getMinX() - OUTSIDE);
    ring.setY(at.getMinY() - OUTSIDE);
    ring.setWidth(at.getWidth() + 2 * OUTSIDE);
    ring.setHeight(at.getHeight() + 2 * OUTSIDE);
    if (!layer.getChildren().contains(ring)) layer.getChildren().add(ring);
    end.playFromStart();
  }
}
