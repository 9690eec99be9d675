package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A small number with less and more beside it; for the keyboard one stop, in which arrows count.
 */
public final class Stepper extends HBox {
  private final IntegerProperty value = new SimpleIntegerProperty(this, "value");
  private final int most;

  /** Counts from 0 to {@code most}; the name is read aloud with the number. */
  public Stepper(String name, int most) {
    this.most = most;
    getStyleClass().add("stepper");
    getStylesheets().add(Theme.sheet(Stepper.class, "stepper.css"));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SPINNER);
    var number = new Label();
    number.getStyleClass().add("number");
    number.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(number, Priority.ALWAYS);
    var less = button(Icon.MINUS, "Less " + name, -1);
    var more = button(Icon.PLUS, "More " + name, 1);
    getChildren().addAll(less, number, more);
    value.subscribe(
        now -> {
          number.setText(String.valueOf(now));
          setAccessibleText(name + ", " + now);
          less.setDisable(now.intValue() <= 0);
          more.setDisable(now.intValue() >= most);
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** The number. */
  public IntegerProperty valueProperty() {
    return value;
  }

  private Button button(Icon icon, String name, int by) {
    var button = new Button();
    button.getStyleClass().setAll("step");
    button.setGraphic(new Glyph(icon, 1));
    button.setAccessibleText(name);
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> count(by));
    return button;
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, DOWN -> count(-1);
      case RIGHT, UP -> count(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void count(int by) {
    value.set(Math.clamp((long) value.get() + by, 0, most));
  }
}
