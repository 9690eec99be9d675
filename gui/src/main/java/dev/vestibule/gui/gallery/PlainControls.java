package dev.vestibule.gui.gallery;

import static dev.vestibule.gui.gallery.Sheet.as;

import dev.vestibule.gui.part.CameraView;
import dev.vestibule.gui.part.ControlButton;
import dev.vestibule.gui.part.DoorDrawing.Leaf;
import dev.vestibule.gui.part.DoorView;
import dev.vestibule.gui.part.Flash;
import dev.vestibule.gui.part.PowerMark;
import dev.vestibule.gui.part.Scenery;
import dev.vestibule.gui.part.StatusLed;
import java.util.List;
import javafx.scene.control.Button;

/** The door as it is operated, the camera's picture, and controls without a part of their own. */
final class PlainControls {
  private static final int SKY = 0xFF9DB4C6;
  private static final int GROUND = 0xFF6F7570;
  private static final int PATH = 0xFFC9C6BC;

  private final Sheet sheet;
  private final Flash beat;

  PlainControls(Sheet sheet, Flash beat) {
    this.sheet = sheet;
    this.beat = beat;
  }

  void draw() {
    sheet.section(32, 1504, 832, 444, "Door by hand", "Buttons follow what the door is");
    door(52, Leaf.CLOSED, false);
    door(251, Leaf.OPEN, true);
    door(450, Leaf.FORCED, false);
    door(649, Leaf.HELD, true);
    int x = 52;
    for (var look : StatusLed.Look.values()) {
      var mark = sheet.put(new PowerMark(beat), x, 1860);
      mark.lookProperty().set(look);
      x += 110;
    }
    held(560, 0, "At rest");
    held(660, 4, "4 s");
    held(760, 15, "15 s, full");

    sheet.section(880, 1504, 408, 444, "Camera and controls", "3 : 2");
    var camera = sheet.put(new CameraView(), 900, 1556);
    camera.show(288, 192, scene());
    var scenery = sheet.put(new Scenery(4, List.of("Clear", "Sprayed")), 900, 1759);
    scenery.visitorsProperty().set(1);
    scenery.daylightProperty().set(0.64);
    sheet.put(button("Normal"), 900, 1856);
    sheet.put(as("hover", button("Hover")), 975, 1856);
    sheet.put(as("armed", button("Pressed")), 1050, 1856);
    sheet.put(as("focus-visible", button("Focused")), 1125, 1856);
    sheet.put(button("Disabled"), 1200, 1856).setDisable(true);
  }

  private void door(double x, Leaf leaf, boolean released) {
    var door = sheet.put(new DoorView(), x, 1556);
    door.setPrefWidth(189);
    door.leafProperty().set(leaf);
    door.releasedProperty().set(released);
  }

  private void held(double x, double seconds, String words) {
    sheet.tile(x - 10, 1846, 84, 52);
    var button = sheet.put(new ControlButton(), x + 13, 1853);
    button.heldSecondsProperty().set(seconds);
    sheet.around(x + 32, 1914, words, "t-label");
  }

  /** Sky, ground and a path, as a picture of the camera's size. */
  private static int[] scene() {
    var pixels = new int[288 * 192];
    for (int i = 0; i < pixels.length; i++) {
      int fromMiddle = Math.abs(i % 288 - 144);
      int belowSky = i / 288 - 98;
      pixels[i] = belowSky < 0 ? SKY : fromMiddle * 3 < belowSky + 30 ? PATH : GROUND;
    }
    return pixels;
  }

  private static Button button(String words) {
    var button = new Button(words);
    button.setPrefWidth(68);
    button.setStyle("-fx-font-size: 12px; -fx-padding: 0");
    return button;
  }
}
