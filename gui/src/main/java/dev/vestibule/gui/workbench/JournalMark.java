package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.JournalRow.Kind;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/** The mark of a journal row around its middle: each kind has a shape of its own. */
final class JournalMark extends Group {

  JournalMark() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(Kind kind) {
    switch (kind) {
      case PERSON ->
          getChildren().setAll(drawn(new Circle(5), "outline"), drawn(new Circle(2.2), "solid"));
      case FACT -> getChildren().setAll(drawn(new Circle(3.6), "solid"));
      case RULE -> getChildren().setAll(path("M0-5.2l5.2 5.2-5.2 5.2-5.2-5.2z", "solid"));
      case ACTION -> getChildren().setAll(path("M-3.6-4.6v9.2l8-4.6z", "solid"));
      case SIGNAL -> getChildren().setAll(path("M-5.5 3.8h3.6v-7.6h3.8v7.6h3.6", "outline"));
    }
  }

  /** The kind as it is said. */
  static String words(Kind kind) {
    return switch (kind) {
      case PERSON -> "somebody";
      case FACT, RULE, ACTION, SIGNAL -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  private static Shape path(String content, String look) {
    var path = new SVGPath();
    path.setContent(content);
    return drawn(path, look);
  }

  private static Shape drawn(Shape shape, String look) {
    shape.getStyleClass().addAll("mark", look);
    return shape;
  }
}
