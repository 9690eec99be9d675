package dev.vestibule.gui.workbench;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Asks what the unit's clock shall show. */
final class SetClock {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2099;

  private final Popup popup = new Popup();
  private final TextField field = new TextField();
  private final Label wrong = new Label();
  private Consumer<Instant> onChosen = time -> {};

  SetClock() {
    var title = new Label("Set device time");
    title.getStyleClass().add("t-title");
    var set = new Button("Set");
    set.setOnAction(event -> choose());
    field.setOnAction(event -> choose());
    field.getStyleClass().add("mono");
    field.setAccessibleText("Device time, year-month-day hour:minute:second");
    wrong.getStyleClass().addAll("t-label", "c-red");
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    var row = new HBox(field, set);
    row.getStyleClass().add("gap-8");
    var box = new VBox(title, row, wrong);
    box.getStyleClass().addAll("set-clock", "gap-8");
    popup.getContent().add(box);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
  }

  void setOnChosen(Consumer<Instant> onChosen) {
    this.onChosen = onChosen;
  }

  /** Opens above a node. */
  void open(Node node, Instant now) {
    field.setText(FORM.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
    wrong.setText("");
    popup.getScene().getStylesheets().setAll(node.getScene().getStylesheets());
    var at = node.localToScreen(0, 0);
    popup.show(node, at.getX(), at.getY() - 96);
    field.requestFocus();
  }

  private void choose() {
    parsed(field.getText())
        .ifPresentOrElse(
            time -> {
              popup.hide();
              onChosen.accept(time);
            },
            () -> wrong.setText("Such as 2026-01-31 14:32:00, 1970 to 2099"));
  }

  static Optional<Instant> parsed(String text) {
    try {
      var time = LocalDateTime.parse(text.strip(), FORM);
      boolean known = time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
      return known ? Optional.of(time.toInstant(ZoneOffset.UTC)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
