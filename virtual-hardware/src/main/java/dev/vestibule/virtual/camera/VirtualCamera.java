package dev.vestibule.virtual.camera;

import dev.vestibule.hal.Camera;
import dev.vestibule.hal.Frame;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.part.PowerLost;
import dev.vestibule.virtual.scene.Scene;
import dev.vestibule.virtual.scene.SceneRenderer;
import dev.vestibule.virtual.scene.SceneRenderer.Format;
import dev.vestibule.virtual.scene.SceneRenderer.Moment;
import java.util.List;

/**
 * The image sensor, looking at a scene. It draws when a picture is taken and never else. Pictures
 * may be taken from any thread.
 */
public final class VirtualCamera implements Camera {

  /** The sensor's modes; the whole sensor, and its middle in 16:9. Rates are assumed. */
  public static final List<CaptureMode> MODES =
      List.of(new CaptureMode(3072, 2048, 20), new CaptureMode(1920, 1080, 30));

  private static final int SMALLEST = 16;

  private final Bus bus;
  private final Scene scene;
  private final SceneRenderer sensor;
  private final SceneRenderer eye;
  private volatile CaptureMode mode = MODES.getFirst();
  private volatile boolean powered;

  /** A camera without power before this scene. */
  public VirtualCamera(Bus bus, Scene scene, long seed) {
    this.bus = bus;
    this.scene = scene;
    sensor = new SceneRenderer(seed);
    eye = new SceneRenderer(seed);
    bus.trace().declare("camera.mode", words(mode));
  }

  @Override
  public List<CaptureMode> captureModes() {
    return MODES;
  }

  @Override
  public void captureMode(CaptureMode mode) {
    if (!MODES.contains(mode)) {
      throw new IllegalArgumentException("capture mode is one of " + MODES + ": " + mode);
    }
    this.mode = mode;
    bus.note("camera.mode", words(mode));
  }

  @Override
  public Frame capture(int width, int height) {
    if (!powered) throw new PowerLost("camera");
    return picture(sensor, width, height);
  }

  /**
   * What the lens shows, for eyes rather than for the program: with power or without.
   *
   * @param width 16 to the mode's width
   * @param height 16 to the mode's height
   */
  public Frame look(int width, int height) {
    return picture(eye, width, height);
  }

  /** The power of the sensor comes or goes. */
  public void powered(boolean powered) {
    this.powered = powered;
  }

  /** No program runs any more. */
  public void reset() {
    captureMode(MODES.getFirst());
  }

  private Frame picture(SceneRenderer renderer, int width, int height) {
    CaptureMode used = mode;
    check("width", width, used.width());
    check("height", height, used.height());
    var format = new Format(width, height, (double) used.width() / used.height());
    long nanos = bus.time().nanos();
    int[] pixels = renderer.render(scene.state(), new Moment(bus.time().now(), nanos), format);
    return new Frame(width, height, pixels, nanos);
  }

  private static void check(String name, int value, int most) {
    if (value >= SMALLEST && value <= most) return;
    throw new IllegalArgumentException(name + " is " + SMALLEST + "-" + most + ": " + value);
  }

  private static String words(CaptureMode mode) {
    return mode.width() + "x" + mode.height();
  }
}
