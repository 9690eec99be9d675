package dev.vestibule.gui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
  private static final int GREY = 0xFF808080;
  private static final int NEARLY_GREY = 0xFF808890;
  private static final int RED = 0xFFFF0000;

  private final Picture grey = new Picture(2, 2, new int[] {GREY, GREY, GREY, GREY});

  @Test
  void aPixelOfAnotherColourCounts() {
    var oneRed = new Picture(2, 2, new int[] {GREY, GREY, RED, GREY});
    assertThat(grey.difference(oneRed, 24)).isEqualTo(0.25);
  }

  @Test
  void aPixelWithinTheToleranceDoesNot() {
    var oneNear = new Picture(2, 2, new int[] {GREY, NEARLY_GREY, GREY, GREY});
    assertThat(grey.difference(oneNear, 24)).isZero();
    assertThat(grey.difference(oneNear, 15)).isEqualTo(0.25);
  }

  @Test
  void aLampThatIsOutCountsInItsBlockHoweverLargeThePicture() {
    var dark = new int[640 * 640];
    var lit = dark.clone();
    for (int i = 0; i < 120; i++) lit[i / 20 * 640 + i % 20] = RED;
    var found = new Picture(640, 640, dark).difference(new Picture(640, 640, lit), 24);
    assertThat(found).isEqualTo(120 / 1024.0);
  }

  @Test
  void aPictureOfAnotherSizeDiffersWholly() {
    assertThat(grey.difference(new Picture(4, 1, grey.argb()), 24)).isEqualTo(1);
  }

  @Test
  void aPictureComesBackFromItsFile(@TempDir Path folder) throws IOException {
    var file = folder.resolve("picture.png");
    var drawn = new Picture(2, 1, new int[] {RED, GREY});
    drawn.write(file);
    try (var png = Files.newInputStream(file)) {
      assertThat(Picture.read(png).difference(drawn, 0)).isZero();
    }
  }
}
