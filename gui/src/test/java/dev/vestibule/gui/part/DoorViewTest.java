package dev.vestibule.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.Fx;
import dev.vestibule.gui.part.DoorDrawing.Leaf;
import dev.vestibule.gui.theme.Theme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class DoorViewTest {
  @Test
  void theDrawingGrowsWithTheWidth() {
    assertThat(drawn(200, 300).getHeight()).isEqualTo(192);
    assertThat(drawn(300, 400).getHeight()).isEqualTo(288);
  }

  @Test
  void inALowPaneTheButtonsKeepTheirPlace() {
    Fx.run(
        () -> {
          var door = laidOut(300, 260);
          var hands = (Region) door.lookup(".hands");
          assertThat(hands.getHeight()).isEqualTo(28);
          assertThat(hands.getLayoutY()).isEqualTo(260 - 28);
        });
  }

  @Test
  void aLockedDoorThatStandsOpenSaysBoth() {
    Fx.run(
        () -> {
          var door = laidOut(200, 300);
          door.leafProperty().set(Leaf.FORCED);
          assertThat(words(door, ".door-word")).isEqualTo("Forced open");
          assertThat(words(door, ".lock-word")).isEqualTo("Locked");
        });
  }

  private static Bounds drawn(double width, double height) {
    return Fx.on(() -> laidOut(width, height).lookup(".door-drawing").getLayoutBounds());
  }

  private static DoorView laidOut(double width, double height) {
    var door = new DoorView();
    Theme.dress(new Scene(door));
    door.applyCss();
    door.resize(width, height);
    door.layout();
    return door;
  }

  private static String words(Node door, String selector) {
    return ((Label) door.lookup(selector)).getText();
  }
}
