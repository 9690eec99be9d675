package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Camera;
import dev.vestibule.hal.Camera.CaptureMode;
import dev.vestibule.hal.Frame;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of every camera. */
public abstract class CameraContract {

  private static final int SMALLEST = 16;

  private final CameraRig rig;

  /** A camera on this rig. */
  protected CameraContract(CameraRig rig) {
    this.rig = rig;
  }

  /** A lamp before the lens. */
  public interface CameraRig extends Rig {

    /** The camera. */
    Camera camera();

    /** Lights what is before the camera brightly, or puts it into the dark. */
    void light(boolean bright);
  }

  @Test
  void modesAreInOrderOfSizeLargestFirst() {
    assertThat(modes())
        .isNotEmpty()
        .isSortedAccordingTo(
            Comparator.comparingInt((CaptureMode it) -> it.width() * it.height()).reversed())
        .allSatisfy(mode -> assertThat(mode.maxFramesPerSecond()).isPositive());
  }

  @Test
  void aPictureHasTheSizeThatWasAskedForInEveryMode() {
    for (CaptureMode mode : modes()) {
      rig.camera().captureMode(mode);
      assertThat(size(rig.camera().capture(mode.width(), SMALLEST)))
          .containsExactly(mode.width(), SMALLEST);
      assertThat(size(rig.camera().capture(SMALLEST, mode.height())))
          .containsExactly(SMALLEST, mode.height());
    }
  }

  @Test
  void aSizeBeyondTheModeOrTooSmallIsRefused() {
    for (CaptureMode mode : modes()) {
      rig.camera().captureMode(mode);
      refused(mode.width() + 1, SMALLEST);
      refused(SMALLEST, mode.height() + 1);
      refused(SMALLEST - 1, SMALLEST);
      refused(SMALLEST, SMALLEST - 1);
    }
  }

  @Test
  void aModeOfAnotherCameraIsRefused() {
    assertThatThrownBy(() -> rig.camera().captureMode(new CaptureMode(17, 23, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("17");
  }

  @Test
  void aPictureIsOpaqueAndIsOfTheMomentItWasTaken() {
    rig.pass(Duration.ofMillis(123));
    Frame picture = rig.camera().capture(64, 48);
    assertThat(picture.nanos()).isEqualTo(rig.nanos());
    assertThat(Arrays.stream(picture.pixels()).map(pixel -> pixel >>> 24)).containsOnly(0xFF);
  }

  @Test
  void aPictureInTheLightIsBrighterThanOneInTheDark() {
    rig.light(true);
    rig.pass(Duration.ofSeconds(1));
    double bright = brightness(rig.camera().capture(64, 48));
    rig.light(false);
    rig.pass(Duration.ofSeconds(1));
    assertThat(brightness(rig.camera().capture(64, 48))).isLessThan(bright / 2);
  }

  private List<CaptureMode> modes() {
    return rig.camera().captureModes();
  }

  private void refused(int width, int height) {
    assertThatThrownBy(() -> rig.camera().capture(width, height))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int[] size(Frame picture) {
    return new int[] {picture.width(), picture.height()};
  }

  /** Of the green light, which is most of what an eye sees. */
  private static double brightness(Frame picture) {
    return Arrays.stream(picture.pixels()).map(pixel -> pixel >>> 8 & 0xFF).average().orElseThrow();
  }
}
