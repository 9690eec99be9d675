package dev.vestibule.gui.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vestibule.gui.Fx;
import dev.vestibule.gui.gallery.Picture;
import dev.vestibule.gui.theme.Theme;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class CameraViewTest {
  private static final int RED = 0xFFFF0000;
  private static final int BLUE = 0xFF0000FF;

  @Test
  void thePictureLastShownIsSeen() {
    var middle =
        Fx.on(
            () -> {
              var camera = new CameraView();
              var scene = new Scene(new StackPane(camera), 288, 192);
              Theme.dress(scene);
              camera.show(288, 192, filled(RED));
              camera.show(288, 192, filled(BLUE));
              return Picture.of(scene).argb()[96 * 288 + 144];
            });
    assertThat(middle).isEqualTo(BLUE);
  }

  @Test
  void aPictureMustHaveAsManyPixelsAsItSays() {
    Fx.run(
        () ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> new CameraView().show(3, 2, new int[5]))
                .withMessage("picture of 5 pixels, expected 3 × 2"));
  }

  @Test
  void nobodyWatchesACameraThatIsInNoWindow() {
    Fx.run(
        () -> {
          var camera = new CameraView();
          new Scene(new StackPane(camera));
          assertThat(camera.watchedProperty().get()).isFalse();
        });
  }

  private static int[] filled(int color) {
    var pixels = new int[288 * 192];
    Arrays.fill(pixels, color);
    return pixels;
  }
}
