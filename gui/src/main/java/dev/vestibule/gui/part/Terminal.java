package dev.vestibule.gui.part;

import dev.vestibule.gui.part.Wire.Level;
import dev.vestibule.gui.theme.Theme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

/**
 * One cell of the wires strip, 70 × 62: what is connected there and how it is. A click opens the
 * menu of what can be wired, which the window fills.
 */
public final class Terminal extends MenuButton {
  /** Width of a cell. */
  public static final double WIDTH = 70;

  /** Height of a cell. */
  public static final double HEIGHT = 62;

  private final ObjectProperty<Wire> wire;
  private final StringProperty nickname = new SimpleStringProperty(this, "nickname", "");
  private final Tooltip tooltip = new Tooltip();

  /** A terminal in its first state. */
  public Terminal(Wire first) {
    wire = new SimpleObjectProperty<>(this, "wire", first);
    getStyleClass().setAll("terminal");
    getStylesheets().add(Theme.sheet(Terminal.class, "terminal.css"));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    var face = new TerminalFace(first);
    setGraphic(face);
    wire.subscribe(
        now -> {
          face.show(now);
          for (var level : Level.values()) {
            pseudoClassStateChanged(level.pseudoClass(), level == now.level());
          }
          speak();
        });
    nickname.subscribe(_ -> speak());
    setTooltip(tooltip);
  }

  /** What the terminal shows. */
  public ObjectProperty<Wire> wireProperty() {
    return wire;
  }

  /** Name somebody gave it, read aloud and shown in the tooltip; empty is none. */
  public StringProperty nicknameProperty() {
    return nickname;
  }

  private void speak() {
    var spoken = wire.get().called(nickname.get()).spoken();
    setAccessibleText(spoken);
    tooltip.setText(spoken);
  }
}
