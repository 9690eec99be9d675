package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.LineRow;
import dev.vestibule.gui.feed.LineRow.Direction;
import dev.vestibule.gui.part.Glyph;
import dev.vestibule.gui.part.Icon;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** A row of the line monitor: head, time, and below them as much of the content as fits. */
final class LineRowView extends HBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass TO_UNIT = PseudoClass.getPseudoClass("to-unit");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  private final Glyph arrow = new Glyph(Icon.TO_LEFT, 0.71);
  private final Label name = new Label();
  private final Label facts = new Label();
  private final Label when = new Label();
  private final LineContent content = new LineContent();
  private final Glyph warning = new Glyph(Icon.WARNING, 0.58);
  private final Label check = new Label();
  private Optional<LineRow> shown = Optional.empty();

  LineRowView() {
    getStyleClass().add("line-row");
    name.getStyleClass().addAll("t-body", "w-600");
    name.setMinWidth(Region.USE_PREF_SIZE);
    facts.getStyleClass().add("t-label");
    when.getStyleClass().addAll("t-label", "mono");
    when.setMinWidth(Region.USE_PREF_SIZE);
    check.getStyleClass().addAll("t-label", "check");
    check.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(8, name, facts, gap(), when);
    head.setAlignment(Pos.BASELINE_LEFT);
    var window = window(content);
    HBox.setHgrow(window, Priority.ALWAYS);
    var verdict = new HBox(4, warning, check);
    verdict.setAlignment(Pos.CENTER_RIGHT);
    var body = new HBox(12, window, verdict);
    body.setAlignment(Pos.CENTER_LEFT);
    var words = new VBox(1, head, body);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(arrow, words);
  }

  void show(LineRow row) {
    if (shown.filter(it -> it == row).isPresent()) return;
    shown = Optional.of(row);
    boolean toUnit = row.direction() == Direction.TO_UNIT;
    pseudoClassStateChanged(WRONG, !row.right());
    pseudoClassStateChanged(TO_UNIT, toUnit);
    arrow.show(toUnit ? Icon.TO_LEFT : Icon.TO_RIGHT);
    name.setText(row.name());
    facts.setText(row.facts());
    when.setText(TIME.format(row.time()));
    content.show(row.content());
    check.setText(row.check());
    warning.setVisible(!row.right());
    warning.setManaged(!row.right());
  }

  /** All of it, read aloud. */
  static String spoken(LineRow row) {
    return row.direction().words()
        + ": "
        + row.name()
        + ", "
        + (row.facts().isEmpty() ? "" : row.facts() + ", ")
        + row.check();
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  /** One line of the content, cut off where the room ends. */
  private static Pane window(LineContent content) {
    var window = new Pane(content);
    window.setMinSize(0, 17);
    window.setPrefSize(0, 17);
    window.setMaxHeight(17);
    var clip = new Rectangle(0, 17);
    clip.widthProperty().bind(window.widthProperty());
    window.setClip(clip);
    return window;
  }
}
