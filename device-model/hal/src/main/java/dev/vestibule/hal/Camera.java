package dev.vestibule.hal;

import java.util.List;

/** The image sensor with its lens. A picture is made when it is asked for, not before. */
public interface Camera {

  /**
   * A way to read the sensor out.
   *
   * @param width in pixels
   * @param height in pixels
   * @param maxFramesPerSecond highest frame rate
   */
  record CaptureMode(int width, int height, int maxFramesPerSecond) {}

  /** The sensor's modes, largest first. */
  List<CaptureMode> captureModes();

  /** Chooses a mode of {@link #captureModes()}. */
  void captureMode(CaptureMode mode);

  /**
   * Takes a picture now, scaled by the sensor's own scaler.
   *
   * @param width 16 to the mode's width
   * @param height 16 to the mode's height
   */
  Frame capture(int width, int height);
}
