package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;

/**
 * Twelve keys. For the keyboard they are one stop, in which arrows move; with the mouse each key is
 * its own.
 */
public final class Keypad extends GridPane {
  private static final String LEGENDS = "123456789*0#";
  private static final int COLUMNS = 3;
  private static final PseudoClass BACKLIT = PseudoClass.getPseudoClass("backlit");

  private final List<Key> keys = LEGENDS.chars().mapToObj(c -> new Key((char) c)).toList();
  private final BooleanProperty backlit = new SimpleBooleanProperty(this, "backlit");
  private KeyHandler handler = (_, _) -> {};

  /** A keypad without backlight. */
  public Keypad() {
    getStyleClass().add("keypad");
    getStylesheets().add(Theme.sheet(Keypad.class, "keypad.css"));
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Keypad");
    setHgap(7);
    setVgap(7);
    for (int i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      add(key, i % COLUMNS, i / COLUMNS);
      key.heldProperty().subscribe((_, held) -> handler.key(key.legend(), held));
      key.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> stopAt(key));
    }
    stopAt(keys.get(4));
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    backlit.subscribe(lit -> pseudoClassStateChanged(BACKLIT, lit));
  }

  /** Whether the legends are lit. */
  public BooleanProperty backlitProperty() {
    return backlit;
  }

  /** Sets who hears of keys going down and up. */
  public void setOnKey(KeyHandler handler) {
    this.handler = handler;
  }

  /** Presses the key of that legend as a finger would; a character without key does nothing. */
  public void press(char legend) {
    key(legend).ifPresent(Key::arm);
  }

  /** Lets the key of that legend go. */
  public void release(char legend) {
    key(legend).ifPresent(Key::disarm);
  }

  /** Whether there is a key of that legend. */
  public static boolean has(char legend) {
    return LEGENDS.indexOf(legend) >= 0;
  }

  private Optional<Key> key(char legend) {
    return keys.stream().filter(key -> key.legend() == legend).findAny();
  }

  private void stopAt(Key stop) {
    for (var key : keys) key.setFocusTraversable(key == stop);
  }

  private void move(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          case UP -> -COLUMNS;
          case DOWN -> COLUMNS;
          default -> 0;
        };
    if (step == 0 || !(event.getTarget() instanceof Key from)) return;
    int to = keys.indexOf(from) + step;
    if (to >= 0 && to < keys.size()) {
      stopAt(keys.get(to));
      keys.get(to).requestFocus();
    }
    event.consume();
  }

  /** Hears of one key. */
  @FunctionalInterface
  public interface KeyHandler {
    /** The key with that legend, one of {@code 0–9 * #}, went down or came up. */
    void key(char legend, boolean down);
  }
}
