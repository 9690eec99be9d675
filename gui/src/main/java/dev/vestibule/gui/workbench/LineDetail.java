package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.LineRow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole of one row of the line monitor; not there while none is chosen. */
final class LineDetail extends VBox {

  private final Label head = new Label();
  private final Label facts = new Label();
  private final LineContent content = new LineContent();

  LineDetail() {
    getStyleClass().addAll("why-box", "line-detail");
    setMinHeight(USE_PREF_SIZE);
    head.getStyleClass().addAll("t-body", "w-600");
    facts.getStyleClass().add("t-body");
    facts.setWrapText(true);
    getChildren().addAll(head, facts, content);
    show(null);
  }

  void show(@Nullable LineRow row) {
    setVisible(row != null);
    setManaged(row != null);
    if (row == null) {
      content.show(List.of());
      return;
    }
    head.setText(row.direction().words() + ": " + row.name());
    facts.setText(row.facts().isEmpty() ? row.check() : row.facts() + ", " + row.check());
    content.show(row.content());
  }
}
