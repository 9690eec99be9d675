package dev.vestibule.gui.part;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/**
 * Speaker holes above; microphone, motion sensor and induction loop below. Their places are
 * assumed.
 */
final class SensorMarks extends Group {
  SensorMarks() {
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 13; column++) {
        getChildren().add(disc(61.6 + 8.4 * column, 27 + 8.4 * row, 2.1, "hole"));
      }
    }
    var facets = new SVGPath();
    facets.setContent("M105 559.5h14M105 564.5h14M112 554v16");
    facets.getStyleClass().add("pir-facets");
    var loop = new Glyph(Icon.T_COIL, 0.92);
    loop.getStyleClass().add("t-coil");
    loop.relocate(152, 551);
    getChildren()
        .addAll(
            disc(64, 562, 2.6, "hole"),
            disc(64, 562, 4.6, "ring-thin"),
            disc(112, 562, 10.5, "hole"),
            disc(112, 562, 9, "pir"),
            facets,
            loop);
    setMouseTransparent(true);
  }

  private static Circle disc(double x, double y, double radius, String styleClass) {
    var circle = new Circle(x, y, radius);
    circle.getStyleClass().add(styleClass);
    return circle;
  }
}
