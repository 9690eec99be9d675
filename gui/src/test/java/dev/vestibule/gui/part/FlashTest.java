package dev.vestibule.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.Fx;
import dev.vestibule.gui.theme.Theme;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class FlashTest {
  private final Flash flash = new Flash();

  @Test
  void lampsAreOnForTheFirstHalfOfEachBeat() {
    assertThat(flash.slow().get()).isTrue();
    flash.phaseProperty().set(17.49);
    assertThat(flash.slow().get()).isTrue();
    flash.phaseProperty().set(17.5);
    assertThat(flash.slow().get()).isFalse();
  }

  @Test
  void theFastBeatIsTwiceAsFast() {
    flash.phaseProperty().set(0.3);
    assertThat(flash.fast().get()).isFalse();
    flash.phaseProperty().set(0.6);
    assertThat(flash.fast().get()).isTrue();
  }

  @Test
  void reducedMotionKeepsLampsOn() {
    flash.phaseProperty().set(0.7);
    flash.stillProperty().set(true);
    assertThat(flash.slow().get()).isTrue();
    assertThat(flash.fast().get()).isTrue();
  }

  @Test
  void lampsHeedWhatTheirSceneWants() {
    Fx.run(
        () -> {
          var unit = new Pane();
          flash.heed(unit);
          assertThat(flash.stillProperty().get()).isFalse();
          Theme.reduceMotion(new Scene(unit), Optional.of(true));
          assertThat(flash.stillProperty().get()).isTrue();
        });
  }
}
