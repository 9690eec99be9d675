package dev.vestibule.device.services.video;

import dev.vestibule.device.kernel.media.PictureSource;
import dev.vestibule.device.kernel.media.PictureSource.Size;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.hal.Camera;
import dev.vestibule.hal.Camera.CaptureMode;
import dev.vestibule.hal.VideoEncoder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Offers the camera's view and its single images. */
public final class VideoService implements Service {

  private static final Source GROUPS = Source.vapix("parameter groups, Image and Properties");
  private static final String VIEW = "1";
  private static final String UPRIGHT = "0";

  private final Kernel kernel;
  private final Camera camera;
  private final CaptureMode mode;
  private final PictureSource view;
  private final Parameter<String> resolution;
  private final Parameter<Integer> compression;

  /**
   * @param resolutions what the firmware offers, largest first; those larger than the sensor's
   *     largest mode are left out
   */
  public VideoService(Kernel kernel, Camera camera, VideoEncoder encoder, List<Size> resolutions) {
    this.kernel = kernel;
    this.camera = camera;
    mode = camera.captureModes().getFirst();
    view = new CameraView(camera, encoder, resolutions.stream().filter(this::fits).toList());
    List<String> sizes = view.sizes().stream().map(Size::toString).toList();
    resolution =
        new Parameter<>(
            "Image.I0.Appearance.Resolution",
            new ChoiceKind(sizes),
            sizes.contains("1920x1080") ? "1920x1080" : sizes.getFirst(),
            Access.VIEWER,
            Access.OPERATOR,
            "Resolution",
            "Size of pictures in pixels unless a request names another.",
            GROUPS);
    compression =
        new Parameter<>(
            "Image.I0.Appearance.Compression",
            new IntegerKind(0, 100),
            30,
            Access.VIEWER,
            Access.OPERATOR,
            "Compression",
            "0 is the best picture, 100 the smallest.",
            GROUPS);
  }

  @Override
  public void declare() {
    kernel.parameters().declare(resolution);
    kernel.parameters().declare(compression);
    fact("Image.NbrOfConfigs", "1", "Number of view areas");
    kernel.parameters().declare(rotation());
    fact("Image.I0.Enabled", "yes", "Whether the view area is used");
    fact("Image.I0.Source", "0", "Sensor of the view area");
    fact("ImageSource.I0.Name", "Camera", "Name of the sensor");
    fact("Properties.Image.Rotation", UPRIGHT, "Rotations of pictures");
    fact("Image.I0.Name", "View Area 1", "Name of the view area");
    fact("ImageSource.NbrOfSources", "1", "Number of sensors");
    fact("Properties.Image.Format", "jpeg", "Formats of pictures and streams");
    fact("Properties.Image.NbrOfViews", "1", "Number of view areas");
    fact(
        "Properties.Image.Resolution",
        view.sizes().stream().map(Size::toString).collect(Collectors.joining(",")),
        "Sizes of pictures");
    kernel.media().offer(VIEW, view);
    var snapshot = new Snapshot(kernel, resolution, compression);
    for (String path : List.of("/axis-cgi/jpg/image.cgi", "/jpg/image.jpg", "/jpg/1/image.jpg")) {
      kernel
          .endpoints()
          .declare(
              new Endpoint(
                  path,
                  Set.of("GET", "POST"),
                  Access.VIEWER,
                  "Single image",
                  "A picture taken now, as JPEG.",
                  Source.vapix("Video streaming, JPEG/MJPG"),
                  snapshot::answer));
    }
  }

  @Override
  public void start() {
    camera.captureMode(mode);
  }

  /** The unit does not turn pictures: there is one value to choose. */
  private static Parameter<String> rotation() {
    return new Parameter<>(
        "Image.I0.Appearance.Rotation",
        new ChoiceKind(UPRIGHT),
        UPRIGHT,
        Access.VIEWER,
        Access.OPERATOR,
        "Rotation",
        "Degrees by which pictures are turned.",
        GROUPS);
  }

  private void fact(String key, String value, String title) {
    kernel.parameters().declare(Parameter.fact(key, value, title, GROUPS));
  }

  private boolean fits(Size size) {
    return size.width() <= mode.width() && size.height() <= mode.height();
  }
}
