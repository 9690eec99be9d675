package dev.vestibule.gui.window;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;

/** The page of keys, over the window. */
final class KeysPage extends StackPane {

  KeysPage(Map<KeyCombination, Shortcuts.Shortcut> shortcuts) {
    getStyleClass().add("over");
    var page = new GridPane();
    page.getStyleClass().add("keys-page");
    var title = new Label("Keys");
    title.getStyleClass().add("t-title");
    page.add(title, 0, 0, 2, 1);
    row(page, "0–9 * #", "Keypad, while the focus is in the unit");
    row(page, "C", "Call button, while the focus is in the unit");
    row(page, "Space", "Control button, held, on the rear");
    row(page, "Enter", "Hold the chosen card to the reader; open the menu of a terminal");
    shortcuts.forEach((keys, shortcut) -> row(page, keys.getDisplayText(), shortcut.help()));
    row(page, "Esc", "Close what is open over the window");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(page);
    setOnMouseClicked(event -> setVisible(false));
    setVisible(false);
  }

  private static void row(GridPane page, String keys, String help) {
    int row = page.getRowCount();
    var key = new Label(keys);
    key.getStyleClass().addAll("mono", "w-500", "key-name");
    page.add(key, 0, row);
    page.add(new Label(help), 1, row);
  }
}
