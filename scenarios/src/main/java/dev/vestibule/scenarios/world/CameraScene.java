package dev.vestibule.scenarios.world;

import dev.vestibule.virtual.bench.SceneHand;
import dev.vestibule.virtual.scene.Held;
import dev.vestibule.virtual.scene.Lens;
import dev.vestibule.virtual.scene.Pose;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** What is before the camera, in numbers and words. */
public final class CameraScene {

  /** Where people hold a phone when asked to show it, in metres from the lens. */
  public static final double USUAL_METRES = Held.QrCode.USUAL_METRES;

  private final Supplier<SceneHand> hand;

  CameraScene(Supplier<SceneHand> hand) {
    this.hand = hand;
  }

  /** Holds up a phone with a QR code for so long. */
  public void showCode(String text, double metres, Duration time) {
    hand.get().hold(new Held.QrCode(text, metres), time);
  }

  /** Lets so much light fall on it, in lux. */
  public void light(double lux) {
    hand.get().daylight(lux);
  }

  /** Turns the camera to the right and lets it lean, in degrees. */
  public void turnCamera(double pan, double roll) {
    hand.get().moveCamera(new Pose(pan, 0, roll));
  }

  /** Does something to the lens: clear, covered, sprayed, defocused. */
  public void lens(String state) {
    hand.get().lens(Lens.valueOf(state.toUpperCase(Locale.ROOT)));
  }
}
