package dev.vestibule.gui.part;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/** The camera behind its dome, drawn around its own middle. Its place is the manual's. */
final class CameraEye extends Group {
  CameraEye() {
    var shine = new SVGPath();
    shine.setContent("M-26 -14A30 30 0 0 1 -4 -29.5");
    shine.setStrokeLineCap(StrokeLineCap.ROUND);
    shine.getStyleClass().add("shine");
    getChildren()
        .addAll(
            disc(44, "hole"),
            disc(43, "ring-thick"),
            disc(38, "dome"),
            disc(17, "hole"),
            disc(14.5, "lens"),
            disc(17, "ring-thin"),
            shine,
            glint());
    setMouseTransparent(true);
  }

  private static Circle disc(double radius, String styleClass) {
    var circle = new Circle(radius);
    circle.getStyleClass().add(styleClass);
    return circle;
  }

  private static Circle glint() {
    var glint = disc(2.6, "glint");
    glint.setCenterX(-4.5);
    glint.setCenterY(-5);
    return glint;
  }
}
