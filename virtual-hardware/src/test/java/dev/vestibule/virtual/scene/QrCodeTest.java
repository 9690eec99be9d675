package dev.vestibule.virtual.scene;

import static dev.vestibule.virtual.scene.Pictures.NIGHT;
import static dev.vestibule.virtual.scene.Pictures.NOON;
import static dev.vestibule.virtual.scene.Pictures.VISITOR;
import static dev.vestibule.virtual.scene.Pictures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.vestibule.virtual.scene.SceneRenderer.Format;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  private static final String GUEST = "guest:0123456789ABCDEF";
  private static final double USUAL = Held.QrCode.USUAL_METRES;
  private static final Format VGA = new Format(640, 480, 1.5);
  private static final Format HD = new Format(1280, 720, 16 / 9.0);
  private static final Format FULL_HD = new Format(1920, 1080, 16 / 9.0);

  @Test
  void isReadFromASmallPicture() {
    assertThat(read(with(code(GUEST, USUAL)), NOON, VGA)).contains(GUEST);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.15, 0.25, 0.4})
  void isReadFromNearAndFar(double metres) {
    assertThat(read(with(code(GUEST, metres)), NOON, HD)).contains(GUEST);
  }

  @Test
  void isReadAtNightAndBeforeAVisitor() {
    var scene = with(code(GUEST, USUAL)).visits(List.of(VISITOR));
    assertThat(read(scene, NIGHT, HD)).contains(GUEST);
  }

  @Test
  void isReadInAnyScriptAndAtFullLength() {
    String greeting = "Grüße, Åsa! 日本";
    assertThat(read(with(code(greeting, USUAL)), NOON, HD)).contains(greeting);
    String longest = "x7".repeat(150);
    assertThat(read(with(code(longest, USUAL)), NOON, FULL_HD)).contains(longest);
  }

  @Test
  void isNotReadThroughALensThatIsNotClear() {
    SceneState scene = with(code(GUEST, USUAL));
    for (Lens lens : List.of(Lens.COVERED, Lens.SPRAYED, Lens.DEFOCUSED)) {
      assertThat(read(scene.lens(lens), NOON, VGA)).as("%s", lens).isEmpty();
    }
  }

  @Test
  void isNotSeenInAnEmptyScene() {
    assertThat(read(SceneState.CALM, NOON, HD)).isEmpty();
  }

  private static Held code(String text, double metres) {
    return new Held.QrCode(text, metres);
  }

  private static Optional<String> read(SceneState scene, Instant now, Format format) {
    int[] pixels = Pictures.of(scene, now, format);
    var source = new RGBLuminanceSource(format.width(), format.height(), pixels);
    var bitmap = new BinaryBitmap(new HybridBinarizer(source));
    try {
      var hints = Map.of(DecodeHintType.TRY_HARDER, true);
      return Optional.of(new QRCodeReader().decode(bitmap, hints).getText());
    } catch (ReaderException notThere) {
      return Optional.empty();
    }
  }
}
