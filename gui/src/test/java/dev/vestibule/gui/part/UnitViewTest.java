package dev.vestibule.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.Fx;
import org.junit.jupiter.api.Test;

class UnitViewTest {
  @Test
  void theUnitIsScaledToItsHeightWithinBounds() {
    assertThat(UnitView.scaleFor(584)).isEqualTo(1);
    assertThat(UnitView.scaleFor(876)).isEqualTo(1.5);
    assertThat(UnitView.scaleFor(100)).isEqualTo(0.8);
    assertThat(UnitView.scaleFor(5000)).isEqualTo(1.6);
  }

  @Test
  void onlyTheSideThatIsTurnedToUsIsSeen() {
    Fx.run(
        () -> {
          var flash = new Flash();
          var front = new UnitFront(flash);
          var rear = new UnitRear(flash);
          var view = new UnitView(front, rear);
          assertThat(rear.isVisible()).isFalse();
          view.sideProperty().set(UnitView.Side.REAR);
          assertThat(rear.isVisible()).isTrue();
          assertThat(front.isVisible()).isFalse();
        });
  }
}
