package dev.vestibule.gui.part;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;

/** Something on the rear that can be wired: a drawing that opens the menu it was given. */
public final class Socket extends MenuButton {
  Socket(String name, Node drawing) {
    getStyleClass().setAll("socket");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    drawing.setMouseTransparent(true);
    setGraphic(drawing);
    setAccessibleText(name);
  }
}
