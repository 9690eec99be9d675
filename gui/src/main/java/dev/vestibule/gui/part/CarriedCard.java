package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** A card in the hand, above everything else, from the moment it is lifted until it lies again. */
final class CarriedCard {
  private static final Duration BACK = Duration.millis(200);

  private final Card home;
  private final Card flying;
  private final Pane layer;
  private final Point2D grip;
  private boolean held;

  /** Lifts a card out of the wallet into the layer; {@code grip} is where the hand has it. */
  CarriedCard(Card home, Pane layer, Point2D grip) {
    this.home = home;
    this.layer = layer;
    this.grip = grip;
    flying = new Card(home.face());
    flying.setManaged(false);
    flying.setMouseTransparent(true);
    flying.getStyleClass().addAll("carried", "lifted");
    flying.resize(Card.WIDTH, Card.HEIGHT);
    layer.getChildren().add(flying);
    home.away(true);
  }

  /** What is printed on it. */
  CardFace face() {
    return home.face();
  }

  /** Whether the card is at the reader. */
  boolean held() {
    return held;
  }

  /** Says whether the card is at the reader, where it lies flat. */
  void hold(boolean atReader) {
    held = atReader;
    if (atReader) flying.getStyleClass().remove("lifted");
    else if (!flying.getStyleClass().contains("lifted")) flying.getStyleClass().add("lifted");
  }

  /** Moves with the hand. */
  void moveTo(double sceneX, double sceneY) {
    var at = layer.sceneToLocal(sceneX, sceneY).subtract(grip);
    flying.relocate(at.getX(), at.getY());
  }

  /** Flies back to its place in the wallet. */
  void flyBack() {
    hold(false);
    var scene = layer.getScene();
    if (scene == null || !Theme.moves(scene)) {
      land();
      return;
    }
    var place = layer.sceneToLocal(home.localToScene(Point2D.ZERO));
    var flight =
        new Timeline(
            new KeyFrame(
                BACK,
                new KeyValue(flying.layoutXProperty(), place.getX(), Interpolator.EASE_OUT),
                new KeyValue(flying.layoutYProperty(), place.getY(), Interpolator.EASE_OUT)));
    flight.setOnFinished(_ -> land());
    flight.play();
  }

  private void land() {
    layer.getChildren().remove(flying);
    home.away(false);
  }
}
