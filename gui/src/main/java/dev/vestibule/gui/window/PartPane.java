package dev.vestibule.gui.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A pane with a title, a hint, and a part of the unit or of what is around it. */
final class PartPane extends VBox {

  private final Label hint = new Label();

  PartPane(String words, Node... content) {
    getStyleClass().addAll("v-pane", "part-pane");
    var title = new Label(words);
    title.getStyleClass().add("t-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("t-hint");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var top = new HBox(8, title, gap, hint);
    top.setAlignment(Pos.BASELINE_LEFT);
    top.getStyleClass().add("part-title");
    getChildren().add(top);
    getChildren().addAll(content);
  }

  /** What the hint says. */
  Label hint() {
    return hint;
  }
}
