package dev.vestibule.device.services.video;

import dev.vestibule.device.kernel.media.PictureSource;
import dev.vestibule.hal.Camera;
import dev.vestibule.hal.VideoEncoder;
import dev.vestibule.hal.VideoEncoder.Codec;
import dev.vestibule.hal.VideoEncoder.Encoding;
import java.util.List;
import java.util.Optional;

/** The whole picture of the sensor. */
final class CameraView implements PictureSource {

  private static final int BEST = 100;

  private final Camera camera;
  private final VideoEncoder encoder;
  private final List<Size> sizes;

  CameraView(Camera camera, VideoEncoder encoder, List<Size> sizes) {
    this.camera = camera;
    this.encoder = encoder;
    this.sizes = sizes;
  }

  @Override
  public List<Size> sizes() {
    return sizes;
  }

  @Override
  public Optional<byte[]> jpeg(Size size, int compression) {
    var encoding =
        new Encoding(Codec.MOTION_JPEG, size.width(), size.height(), 1, BEST - compression);
    return switch (encoder.open(encoding)) {
      case VideoEncoder.Busy busy -> Optional.empty();
      case VideoEncoder.Unsupported unsupported -> Optional.empty();
      case VideoEncoder.Session session -> {
        try (session) {
          yield Optional.of(session.encode(camera.capture(size.width(), size.height())).data());
        }
      }
    };
  }
}
