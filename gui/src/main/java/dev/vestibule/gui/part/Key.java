package dev.vestibule.gui.part;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;

/** One key of the keypad, 54 × 38; pressed as long as it is held. */
final class Key extends Button {
  private final char legend;

  Key(char legend) {
    super(String.valueOf(legend));
    this.legend = legend;
    getStyleClass().setAll("key");
    if (legend == '*') getStyleClass().add("star");
    setAccessibleText("Keypad " + spoken(legend));
  }

  char legend() {
    return legend;
  }

  ReadOnlyBooleanProperty heldProperty() {
    return armedProperty();
  }

  private static String spoken(char legend) {
    return switch (legend) {
      case '*' -> "star";
      case '#' -> "hash";
      default -> String.valueOf(legend);
    };
  }
}
