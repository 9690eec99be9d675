package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.CardField;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A field of a card: its name, what is written, and below it what may be. */
final class CardFieldView extends HBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final CardField field;
  private final Control control;
  private final Supplier<String> value;
  private final Label words = new Label();

  CardFieldView(CardField field, String first) {
    this.field = field;
    getStyleClass().add("card-field");
    var name = new Label(field.title());
    name.getStyleClass().addAll("t-label", "card-field-name");
    if (field.options().isEmpty()) {
      var text = new TextField(first);
      if (!field.title().equals("Title") && !field.title().equals("Hint")) {
        text.getStyleClass().add("mono");
      }
      control = text;
      value = () -> text.getText().strip();
    } else {
      var choice = new ChoiceBox<String>();
      choice.getItems().setAll(field.options());
      choice.setValue(first);
      control = choice;
      value = () -> Optional.ofNullable(choice.getValue()).orElse("");
    }
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAccessibleText(field.title());
    name.setLabelFor(control);
    words.setWrapText(true);
    var column = new VBox(2, control, words);
    HBox.setHgrow(column, Priority.ALWAYS);
    getChildren().addAll((Node) name, column);
    show("");
  }

  String title() {
    return field.title();
  }

  String value() {
    return value.get();
  }

  /** Shows what is wrong, or nothing. */
  void show(String problem) {
    boolean wrong = !problem.isEmpty();
    control.pseudoClassStateChanged(WRONG, wrong);
    words.getStyleClass().setAll("label", wrong ? "t-label" : "t-hint");
    if (wrong) words.getStyleClass().addAll("c-red", "problem");
    words.setText(wrong ? field.title() + " " + problem + "." : "");
    words.setVisible(wrong);
    words.setManaged(wrong);
    control.setAccessibleHelp(wrong ? words.getText() : field.range());
  }

  /** Puts the cursor into it. */
  void begin() {
    control.requestFocus();
  }
}
