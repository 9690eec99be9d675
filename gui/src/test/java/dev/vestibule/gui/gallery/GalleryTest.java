package dev.vestibule.gui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every part looks as it was last looked at. The golden pictures are this gallery's own, beside the
 * design's sheet; after a wanted change, look at target/gallery and copy from there.
 */
class GalleryTest {
  private static final int TOLERANCE = 24;
  private static final double SHARE = 0.08;

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void everyPartLooksAsInTheGoldenPicture(ColorScheme scheme) throws IOException {
    var name = "gallery-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    var drawn = Fx.on(() -> Picture.of(Gallery.scene(scheme)));
    var kept = Files.createDirectories(Path.of("target", "gallery")).resolve(name);
    drawn.write(kept);
    try (var png = Objects.requireNonNull(GalleryTest.class.getResourceAsStream(name))) {
      assertThat(drawn.difference(Picture.read(png), TOLERANCE))
          .as("share of pixels that differ in the worst block; look at gui/%s", kept)
          .isLessThan(SHARE);
    }
  }
}
