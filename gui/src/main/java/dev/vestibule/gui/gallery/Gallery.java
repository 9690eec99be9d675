package dev.vestibule.gui.gallery;

import dev.vestibule.gui.part.Flash;
import dev.vestibule.gui.theme.Theme;
import dev.vestibule.gui.workbench.WiringPage;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/** The sheet of all parts in all states, 1600 × 2568, standing still with all lamps on. */
public final class Gallery {
  private static final double WIDTH = 1600;
  private static final double HEIGHT = 2568;

  private Gallery() {}

  /** The sheet in dark or light. */
  public static Scene scene(ColorScheme scheme) {
    var sheet = new Sheet(WIDTH, HEIGHT);
    var beat = new Flash();
    var still = new Flash();
    still.stillProperty().set(true);
    sheet.words(32, 56, "Parts and states", "sheet-title");
    sheet.endingAt(
        1568,
        54,
        "Each state differs in shape or word as well as in colour",
        "t-label",
        "sheet-note");
    new UnitStates(sheet, beat, still).draw();
    new DoorAndCardStates(sheet).draw();
    new WireStates(sheet).draw();
    new WholeUnits(sheet, beat).draw();
    new PlainControls(sheet, beat).draw();
    new PageStates(sheet).draw();
    var scene = new Scene(sheet, WIDTH, HEIGHT);
    Theme.dress(scene);
    scene.getStylesheets().add(Theme.sheet(WiringPage.class, "workbench.css"));
    scene.getStylesheets().add(Theme.sheet(Gallery.class, "gallery.css"));
    Theme.choose(scene, Optional.of(scheme));
    Theme.reduceMotion(scene, Optional.of(false));
    return scene;
  }
}
