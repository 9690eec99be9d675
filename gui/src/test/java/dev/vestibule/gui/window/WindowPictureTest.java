package dev.vestibule.gui.window;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.gallery.Picture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole window at the design's moment looks as it was last looked at. After a wanted change,
 * look at target/windows and copy from there.
 */
class WindowPictureTest {

  private static final int TOLERANCE = 24;
  private static final double SHARE = 0.08;

  private final Moment moment = new Moment();

  @AfterEach
  void close() {
    moment.close();
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void theMainWindowLooksAsInTheGoldenPicture(ColorScheme scheme) throws IOException {
    check(
        "panel-" + scheme.name().toLowerCase(Locale.ROOT) + ".png",
        Studio.window(moment, scheme, 1));
  }

  @Test
  void theAudiencesWindowLooksAsInTheGoldenPicture() throws IOException {
    check("panel-audience.png", Studio.audience(moment, 1));
  }

  private static void check(String name, byte[] drawn) throws IOException {
    var kept = Files.createDirectories(Path.of("target", "windows")).resolve(name);
    Files.write(kept, drawn);
    try (var png = Objects.requireNonNull(WindowPictureTest.class.getResourceAsStream(name))) {
      var golden = Picture.read(png);
      assertThat(Picture.read(new ByteArrayInputStream(drawn)).difference(golden, TOLERANCE))
          .as("share of pixels that differ in the worst block; look at gui/%s", kept)
          .isLessThan(SHARE);
    }
  }
}
