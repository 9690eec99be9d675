package dev.vestibule.gui.workbench;

import dev.vestibule.gui.part.Glyph;
import dev.vestibule.gui.part.Icon;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Where one searches, or asks. */
public final class FindField extends HBox {

  private final TextField field = new TextField();

  /** An empty field. */
  public FindField() {
    getStyleClass().add("find-field");
    setAlignment(Pos.CENTER_LEFT);
    field.setPromptText("Search, or ask: why did relay 1 close?");
    field.setAccessibleText("Search the journal, or ask why");
    HBox.setHgrow(field, Priority.ALWAYS);
    getChildren().addAll(new Glyph(Icon.SEARCH, 0.71), field);
  }

  /** Hears of the words while they are typed. */
  public void setOnFind(Consumer<String> onFind) {
    field.textProperty().subscribe((before, words) -> onFind.accept(words));
  }

  /** Hears of a question; tells whether it was answered. */
  public void setOnAsk(Predicate<String> onAsk) {
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            if (onAsk.test(field.getText())) field.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
          }
        });
  }

  /** Puts the cursor into it. */
  public void begin() {
    field.requestFocus();
    field.selectAll();
  }
}
