package dev.vestibule.gui.workbench;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/** The mark of the product: a door within a door. */
final class Logo extends Pane {

  Logo() {
    getStyleClass().add("logo");
    setMinSize(24, 26);
    setMaxSize(24, 26);
    getChildren()
        .addAll(
            line("M3 24V10a9 9 0 0 1 18 0v14", 2.4, "arch"),
            line("M8.5 24V11a3.5 3.5 0 0 1 7 0v13", 2, "door-line"),
            line("M0 24L24 24", 2, "door-line"));
  }

  private static SVGPath line(String content, double width, String look) {
    var path = new SVGPath();
    path.setContent(content);
    path.setStrokeWidth(width);
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.getStyleClass().add(look);
    return path;
  }
}
