package dev.vestibule.gui.part;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** The connectors of the rear that are not screw terminals, each in its own box. */
final class RearDrawings {
  private RearDrawings() {}

  /** Slot of the memory card; the card itself is the light bar. */
  static Node sdSlot(Rectangle card) {
    return box(52, 18, Housing.rounded(0, 0, 52, 18, 4, "hole"), card);
  }

  static Rectangle sdCard() {
    return Housing.rounded(6, 0, 40, 11, 2, "sd-card");
  }

  static Node hdmi() {
    return box(44, 16, path("M0 0h44v8l-6 8h-32l-6-8z", "hole"));
  }

  /** Jack of the network with the lamps "link" on the left and "traffic" on the right. */
  static Node network(Rectangle link, Rectangle traffic) {
    return box(
        42,
        32,
        Housing.rounded(0, 0, 42, 32, 4, "hole"),
        path("M6 4h30v18h-6v6h-18v-6h-6z", "ring-thick"),
        link,
        traffic);
  }

  static Rectangle jackLamp(double x, String styleClass) {
    return Housing.rounded(x, 27, 5, 3, 1, styleClass);
  }

  static Node spare() {
    var hole = Housing.rounded(0, 0, 36, 16, 4, "hole");
    hole.setOpacity(0.6);
    return box(36, 16, hole);
  }

  static Node ground() {
    var hole = new Circle(9, 9, 9);
    hole.getStyleClass().add("hole");
    return box(18, 18, hole, path("M9 2v7M3 9h12M5 12h8M7 15h4", "ground"));
  }

  private static SVGPath path(String content, String styleClass) {
    var path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    return path;
  }

  private static Pane box(double width, double height, Node... nodes) {
    var box = new Pane(nodes);
    box.setMinSize(width, height);
    box.setMaxSize(width, height);
    return box;
  }
}
