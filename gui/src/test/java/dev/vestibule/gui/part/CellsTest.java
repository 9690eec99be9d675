package dev.vestibule.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.Fx;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void aFullRowReachesBothEdges() {
    var last = laidOut(552, 6);
    assertThat(last.getLayoutX() + last.getLayoutBounds().getWidth()).isEqualTo(552);
    assertThat(last.getLayoutY()).isZero();
  }

  @Test
  void cellsGrowBeyondTheLastColumn() {
    assertThat(laidOut(960, 6).getLayoutBounds().getWidth()).isEqualTo(132);
  }

  @Test
  void withLessWidthTheRestGoesBelow() {
    assertThat(laidOut(300, 6).getLayoutY()).isEqualTo(68);
  }

  private static Node laidOut(double width, int which) {
    return Fx.on(
        () -> {
          var cells = new Cells(70, 62, 6, 7);
          for (int i = 0; i < 7; i++) {
            var cell = new Region();
            cell.setMaxWidth(Double.MAX_VALUE);
            cells.getChildren().add(cell);
          }
          cells.resize(width, cells.prefHeight(width));
          cells.layout();
          return cells.getChildren().get(which);
        });
  }
}
