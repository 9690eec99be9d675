package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.JournalRow;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.VLineTo;

/** How something came about, in a few large steps from cause to effect. */
public final class Story extends Pane {

  private static final double FIRST_X = 10;
  private static final double FIRST_Y = 16;
  private static final double INDENT = 28;
  private static final double STEP = 47;
  private static final double MARK = 1.8;

  private List<JournalRow> shown = List.of();

  /** A story without a step. */
  public Story() {
    getStyleClass().add("story");
  }

  /** Shows these steps, the first cause first. */
  public void show(List<JournalRow> rows) {
    if (rows.equals(shown)) return;
    shown = rows;
    getChildren().clear();
    for (int i = 0; i + 1 < rows.size(); i++) getChildren().add(thread(x(i), y(i)));
    for (int i = 0; i < rows.size(); i++) {
      getChildren().addAll(mark(rows.get(i), x(i), y(i)), words(rows.get(i), x(i), y(i)));
    }
  }

  private static double x(int step) {
    return FIRST_X + step * INDENT;
  }

  private static double y(int step) {
    return FIRST_Y + step * STEP;
  }

  private static Path thread(double x, double y) {
    var path =
        new Path(
            new MoveTo(x, y + 14),
            new VLineTo(y + 39),
            new QuadCurveTo(x, y + STEP, x + 8, y + STEP),
            new HLineTo(x + 14));
    path.getStyleClass().setAll("thread");
    return path;
  }

  private static JournalMark mark(JournalRow row, double x, double y) {
    var mark = new JournalMark();
    mark.show(row.kind());
    mark.setScaleX(MARK);
    mark.setScaleY(MARK);
    mark.setLayoutX(x);
    mark.setLayoutY(y);
    return mark;
  }

  private static Label words(JournalRow row, double x, double y) {
    var words = new Label(row.text());
    words.getStyleClass().add("step-words");
    boolean strong = row.kind() == JournalRow.Kind.PERSON || row.kind() == JournalRow.Kind.ACTION;
    if (strong) words.getStyleClass().add("strong");
    words.relocate(x + 22, y - 15);
    words.setMaxWidth(500 - x);
    return words;
  }
}
