package dev.vestibule.gui.window;

import dev.vestibule.gui.theme.Theme;
import dev.vestibule.gui.workbench.Header;
import javafx.scene.Scene;

/** What every window of the panel is dressed in. */
final class Look {

  private Look() {}

  /** Gives a scene the theme and the looks of workbench and window. */
  static void dress(Scene scene) {
    Theme.dress(scene);
    scene.getStylesheets().add(Theme.sheet(Header.class, "workbench.css"));
    scene.getStylesheets().add(Theme.sheet(Look.class, "window.css"));
    scene.getStylesheets().add(Theme.sheet(Look.class, "audience.css"));
  }
}
