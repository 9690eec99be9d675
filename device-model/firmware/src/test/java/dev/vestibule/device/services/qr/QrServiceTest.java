package dev.vestibule.device.services.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import dev.vestibule.device.kernel.ManualTime;
import dev.vestibule.device.kernel.MemoryVolume;
import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.reader.QrCode;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.hal.Camera;
import dev.vestibule.hal.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QrServiceTest {

  private static final Topic PIR =
      Topic.property(
          "tns1:Device/tnsaxis:Sensor/PIR",
          "PIR sensor",
          List.of(),
          List.of(Item.bool("state", "Movement")),
          "Movement.",
          Source.assumed("a sensor of this test"));

  private final ManualTime time = new ManualTime();
  private final Kernel kernel =
      Kernel.on(
          time,
          new MemoryVolume(),
          failure -> {
            throw failure;
          });
  private final CountingCamera camera = new CountingCamera();
  private final List<String> read = new ArrayList<>();
  private boolean wanted = true;

  /** Sees a code, or nothing but grey. */
  private static final class CountingCamera implements Camera {
    private String text = "";
    private int pictures;

    @Override
    public List<CaptureMode> captureModes() {
      return List.of();
    }

    @Override
    public void captureMode(CaptureMode mode) {}

    @Override
    public Frame capture(int width, int height) {
      pictures++;
      int[] pixels = new int[width * height];
      Arrays.fill(pixels, 0xFF808080);
      if (!text.isEmpty()) paint(pixels, width, height);
      return new Frame(width, height, pixels, 0);
    }

    private void paint(int[] pixels, int width, int height) {
      try {
        BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, width, height);
        for (int y = 0; y < height; y++) {
          for (int x = 0; x < width; x++) {
            pixels[y * width + x] = code.get(x, y) ? 0xFF000000 : 0xFFFFFFFF;
          }
        }
      } catch (WriterException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @BeforeEach
  void start() {
    kernel.events().declare(PIR);
    kernel.readers().wantCodes(() -> wanted);
    kernel
        .readers()
        .watch(
            shown -> {
              if (shown instanceof QrCode code) read.add(code.text());
            });
    var service = new QrService(kernel, camera);
    service.declare();
    service.start();
  }

  @Test
  void takesNoPictureWhileNobodyMoves() {
    pass(60);
    assertThat(camera.pictures).isZero();
  }

  @Test
  void takesNoPictureWhileCodesAreOfNoUse() {
    wanted = false;
    moves(true);
    pass(60);
    assertThat(camera.pictures).isZero();
  }

  @Test
  void beginsToLookWhenCodesBecomeOfUseBeforeSomebodyWhoIsThere() {
    wanted = false;
    moves(true);
    pass(5);
    wanted = true;
    camera.text = "guest";
    pass(1);
    assertThat(read).containsExactly("guest");
  }

  @Test
  void looksOnForAWhileAfterTheLastMovementAndThenNoMore() {
    moves(true);
    moves(false);
    pass(60);
    assertThat(camera.pictures).isEqualTo(10);
    moves(true);
    pass(6);
    assertThat(camera.pictures).isGreaterThan(10 + 15);
  }

  @Test
  void aCodeThatStaysIsReadOnceAndAgainOnlyAfterASecondWithoutIt() {
    moves(true);
    camera.text = "guest";
    pass(20);
    assertThat(read).containsExactly("guest");
    camera.text = "";
    time.advance(Duration.ofMillis(600));
    camera.text = "guest";
    pass(1);
    assertThat(read).containsExactly("guest");
    camera.text = "";
    pass(2);
    camera.text = "guest";
    pass(1);
    assertThat(read).containsExactly("guest", "guest");
  }

  @Test
  void anotherCodeIsReadAtOnce() {
    moves(true);
    camera.text = "first";
    pass(1);
    camera.text = "second";
    pass(1);
    assertThat(read).containsExactly("first", "second");
  }

  private void moves(boolean moving) {
    kernel.events().set(PIR, Map.of(), Map.of("state", moving ? "1" : "0"));
  }

  private void pass(int seconds) {
    time.advance(Duration.ofSeconds(seconds));
  }
}
