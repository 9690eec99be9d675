package dev.vestibule.device.services.qr;

import dev.vestibule.device.kernel.event.Fact;
import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.reader.QrCode;
import dev.vestibule.device.kernel.reader.Shown;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.hal.Camera;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads QR codes that are held before the camera. It takes no picture unless a code would be of use
 * and the infrared sensor feels somebody, or has just done so. (Sizes and times are assumed: the
 * manual says only that codes are read.)
 */
public final class QrService implements Service {

  private static final String PIR = "tns1:Device/tnsaxis:Sensor/PIR";

  /** From one picture to the next. */
  static final Duration INTERVAL = Duration.ofMillis(300);

  /** How long it looks on after the last movement: who shows a phone holds it still. */
  static final Duration STILLNESS = Duration.ofSeconds(3);

  /** A code that is seen again within this time is still the same one, held before the camera. */
  static final Duration ONCE = Duration.ofSeconds(1);

  private static final int WIDTH = 1_280;
  private static final int HEIGHT = 720;

  /** A code that was seen. */
  private record Sight(String text, long nanos) {

    boolean isStill(String text, long nanos) {
      return this.text.equals(text) && nanos - this.nanos < ONCE.toNanos();
    }
  }

  private final Kernel kernel;
  private final Camera camera;
  private Optional<Sight> last = Optional.empty();
  private boolean moving;
  private boolean looking;
  private long moved;

  public QrService(Kernel kernel, Camera camera) {
    this.kernel = kernel;
    this.camera = camera;
  }

  @Override
  public void declare() {
    // A QR code has no parameter and no event of its own: the Entry list has both.
  }

  @Override
  public void start() {
    kernel.events().subscribe(topic -> topic.path().equals(PIR), this::movement);
  }

  private void movement(Fact fact) {
    boolean before = moving;
    moving = fact.is("state");
    if (!moving && !before) return;
    moved = kernel.loop().nanos();
    if (looking) return;
    looking = true;
    look();
  }

  private void look() {
    if (moving) moved = kernel.loop().nanos();
    looking = kernel.loop().nanos() - moved < STILLNESS.toNanos();
    if (!looking) return;
    if (kernel.readers().codesWanted()) {
      CodeFinder.find(camera.capture(WIDTH, HEIGHT)).ifPresent(this::saw);
    }
    kernel.loop().after(INTERVAL, this::look);
  }

  private void saw(String text) {
    long now = kernel.loop().nanos();
    boolean still = last.filter(sight -> sight.isStill(text, now)).isPresent();
    last = Optional.of(new Sight(text, now));
    if (still) return;
    kernel
        .journal()
        .note(Kind.INPUT, "QR code held before the camera")
        .then(() -> kernel.readers().show(new QrCode(Shown.CAMERA, text, kernel.loop().now())));
  }
}
