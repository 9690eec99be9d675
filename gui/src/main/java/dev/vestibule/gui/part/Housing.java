package dev.vestibule.gui.part;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/**
 * The unit's body, seen from the front or the rear: rim, face and the light along its upper edge.
 * Proportion 224 : 584 is assumed.
 */
final class Housing extends Pane {
  static final double WIDTH = 224;
  static final double HEIGHT = 584;

  Housing() {
    getStyleClass().add("housing");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    var rim = rounded(0, 0, WIDTH, HEIGHT, 28, "rim");
    var face = rounded(4, 4, WIDTH - 8, HEIGHT - 8, 24.5, "face");
    var edge = new SVGPath();
    edge.setContent("M4.75 28.5A23.75 23.75 0 0 1 28.5 4.75H195.5A23.75 23.75 0 0 1 219.25 28.5");
    edge.getStyleClass().add("edge");
    rim.setCache(true);
    getChildren().addAll(rim, face, edge);
    setMouseTransparent(true);
  }

  /** A rectangle with round corners and a style class. */
  static Rectangle rounded(
      double x, double y, double width, double height, double radius, String styleClass) {
    var rectangle = new Rectangle(x, y, width, height);
    rectangle.setArcWidth(2 * radius);
    rectangle.setArcHeight(2 * radius);
    rectangle.getStyleClass().add(styleClass);
    return rectangle;
  }
}
