package dev.vestibule.gui.gallery;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/** Paper for the gallery: panes, dark tiles, words on their baseline, parts where they are put. */
final class Sheet extends Pane {
  Sheet(double width, double height) {
    setPrefSize(width, height);
    setMinSize(width, height);
  }

  /** A pane with a title on the left and a note on the right. */
  void section(double x, double y, double width, double height, String title, String note) {
    box(x, y, width, height, "section");
    words(x + 20, y + 31, title, "section-title");
    endingAt(x + width - 20, y + 31, note, "t-label");
  }

  /** A piece of the unit's housing. */
  void tile(double x, double y, double width, double height) {
    box(x, y, width, height, "tile");
  }

  /** State and its note below a tile, around a middle. */
  void under(double middle, double y, String state, String note) {
    around(middle, y, state, "t-label", "w-500", "c-text");
    around(middle, y + 16, note, "t-label");
  }

  void words(double x, double baseline, String words, String... styleClasses) {
    text(baseline, words, styleClasses).setX(x);
  }

  void around(double middle, double baseline, String words, String... styleClasses) {
    shifted(middle, 0.5, text(baseline, words, styleClasses));
  }

  void endingAt(double right, double baseline, String words, String... styleClasses) {
    shifted(right, 1, text(baseline, words, styleClasses));
  }

  /** Puts a part with its upper left corner there. */
  <T extends Node> T put(T part, double x, double y) {
    part.relocate(x, y);
    getChildren().add(part);
    return part;
  }

  /** Puts a part there, drawn so many times its size. */
  <T extends Node> T put(T part, double x, double y, double scale) {
    part.getTransforms().add(new Scale(scale, scale));
    return put(part, x, y);
  }

  /** Shows a part as it is under the pointer, pressed or focused. */
  static <T extends Node> T as(String pseudoClass, T part) {
    part.pseudoClassStateChanged(PseudoClass.getPseudoClass(pseudoClass), true);
    return part;
  }

  private static void shifted(double x, double share, Text text) {
    text.setX(x);
    text.translateXProperty()
        .bind(text.layoutBoundsProperty().map(bounds -> -share * bounds.getWidth()));
  }

  private Text text(double baseline, String words, String... styleClasses) {
    var text = new Text(words);
    text.setTextOrigin(VPos.BASELINE);
    text.setY(baseline);
    text.getStyleClass().addAll(styleClasses);
    getChildren().add(text);
    return text;
  }

  private void box(double x, double y, double width, double height, String styleClass) {
    var box = new Region();
    box.getStyleClass().add(styleClass);
    box.setPrefSize(width, height);
    put(box, x, y);
  }
}
