package dev.vestibule.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.feed.DemoFeed;
import dev.vestibule.gui.window.PanelPicture;
import dev.vestibule.scenarios.preset.Preset;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.application.ColorScheme;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Takes the pictures of the README: 2.8 s after a known card, the door open. Puts them into {@code
 * docs} with {@code -Dpictures.write=true}.
 */
class ReadmePictureTest {

  private static final Path DOCS = Path.of("../docs");

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void showsAUnitWhoseDoorIsOpen(ColorScheme scheme) throws IOException {
    Preset preset = Presets.named("stand-alone");
    try (Twin twin = Twin.builder().preset(preset).build()) {
      twin.bench().scene().visitors(1);
      twin.bench().sd().insert(64);
      twin.advance(Duration.ofSeconds(20));
      twin.bench().keypad().type("9753", Duration.ofMillis(150));
      twin.advance(Duration.ofSeconds(30));
      twin.bench().card().hold(preset.cards().getFirst().transponder(), Duration.ofMillis(300));
      twin.advance(Duration.ofMillis(1_380));
      twin.bench().door().pull();
      twin.advance(Duration.ofMillis(1_420));

      var feeds =
          TwinFeeds.of(twin, new PresetChoice(twin, preset, preset.cards()), DemoFeed.none());
      byte[] png = new PanelPicture(twin.bench(), feeds, scheme, 2).window();

      String name = "panel-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
      Files.write(Path.of("target", name), png);
      if (Boolean.getBoolean("pictures.write")) Files.write(DOCS.resolve(name), png);
      assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(2_560);
      assertThat(DOCS.resolve(name)).exists();
    }
  }
}
