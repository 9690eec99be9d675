package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.Why;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says why the selected row happened; not there while none is selected. */
public final class WhyBox extends VBox {

  private final ObjectProperty<Why> why = new SimpleObjectProperty<>(this, "why", Why.NOTHING);
  private final Label question = new Label();
  private final Label answer = new Label();

  /** A box without an answer. */
  public WhyBox() {
    getStyleClass().add("why-box");
    setAccessibleRole(AccessibleRole.TEXT);
    setMinHeight(USE_PREF_SIZE);
    question.getStyleClass().addAll("t-body", "w-600");
    question.setWrapText(true);
    answer.getStyleClass().addAll("t-body", "answer");
    answer.setWrapText(true);
    getChildren().addAll(question, answer);
    why.subscribe(this::show);
  }

  /** What it says. */
  public ObjectProperty<Why> whyProperty() {
    return why;
  }

  private void show(Why shown) {
    question.setText(shown.question());
    answer.setText(shown.answer());
    setAccessibleText(shown.question() + " " + shown.answer());
    boolean there = !shown.question().isEmpty();
    setVisible(there);
    setManaged(there);
  }
}
