package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Frame;
import dev.vestibule.hal.VideoEncoder;
import dev.vestibule.hal.VideoEncoder.Busy;
import dev.vestibule.hal.VideoEncoder.Codec;
import dev.vestibule.hal.VideoEncoder.EncodedFrame;
import dev.vestibule.hal.VideoEncoder.Encoding;
import dev.vestibule.hal.VideoEncoder.Opened;
import dev.vestibule.hal.VideoEncoder.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is true of every video coder. */
public abstract class VideoEncoderContract {

  private static final int WIDTH = 64;
  private static final int HEIGHT = 48;

  private final EncoderRig rig;

  /** A coder on this rig. */
  protected VideoEncoderContract(EncoderRig rig) {
    this.rig = rig;
  }

  /** A bench. */
  public interface EncoderRig extends Rig {

    /** The coder, with no stream open. */
    VideoEncoder encoder();
  }

  @Test
  void everyCodecCodesAPictureThatCanBeDecodedAloneAtFirst() {
    assertThat(encoder().codecs()).isNotEmpty();
    for (Codec codec : encoder().codecs()) {
      Frame picture = picture(WIDTH, HEIGHT);
      try (Session session = open(encoding(codec, WIDTH, HEIGHT, 10))) {
        EncodedFrame coded = session.encode(picture);
        assertThat(coded.data()).isNotEmpty();
        assertThat(coded.keyFrame()).isTrue();
        assertThat(coded.nanos()).isEqualTo(picture.nanos());
        assertThat(coded.readyNanos()).isGreaterThanOrEqualTo(picture.nanos());
      }
    }
  }

  @Test
  void motionJpegIsAJpegOfThatSize() throws IOException {
    if (!encoder().codecs().contains(Codec.MOTION_JPEG)) return;
    try (Session session = open(encoding(Codec.MOTION_JPEG, WIDTH, HEIGHT, 10))) {
      byte[] coded = session.encode(picture(WIDTH, HEIGHT)).data();
      var decoded = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(coded)));
      assertThat(decoded.getWidth()).isEqualTo(WIDTH);
      assertThat(decoded.getHeight()).isEqualTo(HEIGHT);
    }
  }

  @Test
  void aPictureOfAnotherSizeIsRefused() {
    try (Session session = open(encoding(codec(), WIDTH, HEIGHT, 10))) {
      assertThatThrownBy(() -> session.encode(picture(HEIGHT, WIDTH)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void streamsShareTheCapacityUntilItIsUsedUp() {
    Encoding encoding = encoding(codec(), 640, 480, 30);
    List<Session> sessions = new ArrayList<>();
    Opened opened = encoder().open(encoding);
    while (opened instanceof Session session) {
      sessions.add(session);
      opened = encoder().open(encoding);
    }
    long used = sessions.size() * encoding.pixelsPerSecond();
    assertThat(opened).isEqualTo(new Busy(encoder().capacityPixelsPerSecond() - used));
    assertThat(encoder().capacityPixelsPerSecond() - used)
        .isBetween(0L, encoding.pixelsPerSecond() - 1);
    sessions.forEach(Session::close);
  }

  @Test
  void aStreamThatIsClosedGivesItsCapacityBackOnce() {
    Encoding most = most();
    Session first = open(most);
    assertThat(encoder().open(most)).isInstanceOf(Busy.class);
    first.close();
    first.close();
    try (Session second = open(most)) {
      assertThat(second).isNotNull();
      assertThat(encoder().open(most)).isInstanceOf(Busy.class);
    }
  }

  /** A stream that takes more than half of the capacity. */
  private Encoding most() {
    long pixels = encoder().capacityPixelsPerSecond() / 60 * 2 / 3;
    int side = (int) Math.sqrt(pixels);
    return encoding(codec(), side, side, 60);
  }

  private Codec codec() {
    return encoder().codecs().iterator().next();
  }

  private Session open(Encoding encoding) {
    if (encoder().open(encoding) instanceof Session session) return session;
    throw new AssertionError("no stream was opened for " + encoding);
  }

  private Frame picture(int width, int height) {
    int[] pixels = new int[width * height];
    for (int i = 0; i < pixels.length; i++) pixels[i] = 0xFF000000 | i * 1_103;
    return new Frame(width, height, pixels, rig.nanos());
  }

  private static Encoding encoding(Codec codec, int width, int height, int framesPerSecond) {
    return new Encoding(codec, width, height, framesPerSecond, 70);
  }

  private VideoEncoder encoder() {
    return rig.encoder();
  }
}
