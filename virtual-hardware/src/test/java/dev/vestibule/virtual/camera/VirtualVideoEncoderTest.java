package dev.vestibule.virtual.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.vestibule.hal.Frame;
import dev.vestibule.hal.VideoEncoder.Busy;
import dev.vestibule.hal.VideoEncoder.Codec;
import dev.vestibule.hal.VideoEncoder.EncodedFrame;
import dev.vestibule.hal.VideoEncoder.Encoding;
import dev.vestibule.hal.VideoEncoder.Session;
import dev.vestibule.hal.VideoEncoder.Unsupported;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class VirtualVideoEncoderTest {

  /** One stream of 64 x 48 at 10 a second takes a tenth of it. */
  private static final long CAPACITY = 10L * 64 * 48 * 10;

  private static final Encoding TENTH = encoding(10, 80);
  private static final long LATENCY = VirtualVideoEncoder.LATENCY.toNanos();
  private static final long PICTURE = 64 * 48 * 1_000_000_000L / CAPACITY;

  private final Timeline time = new Timeline(Instant.EPOCH);
  private final Bus bus = new Bus(time, new SignalTrace());
  private final VirtualVideoEncoder encoder = new VirtualVideoEncoder(bus, CAPACITY);

  @Test
  void aPictureIsABaselineJpegThatShowsIt() throws IOException {
    EncodedFrame coded = open(TENTH).encode(frame(0x3070B0));
    assertThat(coded.keyFrame()).isTrue();
    assertThat(segments(coded.data())).contains(0xC0).doesNotContain(0xC2);
    BufferedImage shown = ImageIO.read(new ByteArrayInputStream(coded.data()));
    assertThat(shown.getWidth()).isEqualTo(64);
    assertThat(shown.getHeight()).isEqualTo(48);
    assertThat(shown.getRGB(32, 24) & 255).isCloseTo(0xB0, within(4));
    assertThat(shown.getRGB(32, 24) >> 16 & 255).isCloseTo(0x30, within(4));
  }

  @Test
  void theBetterTheLarger() {
    Frame busy = busyFrame();
    int worst = open(encoding(1, 0)).encode(busy).data().length;
    int middle = open(encoding(1, 50)).encode(busy).data().length;
    int best = open(encoding(1, 100)).encode(busy).data().length;
    assertThat(worst).isLessThan(middle);
    assertThat(middle).isLessThan(best);
  }

  @Test
  void aPictureIsReadyAfterItsPixelsAndTheLatency() {
    time.advance(Duration.ofSeconds(1));
    EncodedFrame coded = open(TENTH).encode(frame(0));
    assertThat(coded.nanos()).isEqualTo(7);
    assertThat(coded.readyNanos()).isEqualTo(1_000_000_000L + PICTURE + LATENCY);
  }

  @Test
  void aStreamThatHurriesWaitsForItselfAndForNoOther() {
    Session hasty = open(TENTH);
    Session other = open(TENTH);
    hasty.encode(frame(0));
    assertThat(hasty.encode(frame(0)).readyNanos()).isEqualTo(100_000_000L + PICTURE + LATENCY);
    assertThat(other.encode(frame(0)).readyNanos()).isEqualTo(PICTURE + LATENCY);
    time.advance(Duration.ofMillis(500));
    assertThat(hasty.encode(frame(0)).readyNanos()).isEqualTo(500_000_000L + PICTURE + LATENCY);
  }

  @Test
  void streamsAreOpenedUntilTheCapacityIsUsedAndGiveItBackOnce() {
    Session first = open(encoding(60, 50));
    open(encoding(30, 50));
    assertThat(encoder.open(encoding(11, 50))).isEqualTo(new Busy(CAPACITY / 10));
    first.close();
    first.close();
    open(encoding(60, 50));
    open(encoding(10, 50));
    assertThat(encoder.open(encoding(1, 50))).isEqualTo(new Busy(0));
  }

  @Test
  void usedCapacityIsTraced() {
    open(TENTH).close();
    assertThat(bus.trace().since(0))
        .extracting(change -> change.signal() + " " + change.value())
        .containsExactly(
            "videoEncoder.pixelsPerSecond " + CAPACITY / 10, "videoEncoder.pixelsPerSecond 0");
  }

  @Test
  void aCodecItDoesNotHaveIsRefusedAsAValue() {
    assertThat(encoder.open(new Encoding(Codec.AV1, 64, 48, 10, 50)))
        .isEqualTo(new Unsupported(Set.of(Codec.MOTION_JPEG)));
  }

  @Test
  void whatIsNoEncodingThrows() {
    for (Encoding nonsense :
        new Encoding[] {
          new Encoding(Codec.MOTION_JPEG, 0, 48, 10, 50),
          new Encoding(Codec.MOTION_JPEG, 64, -1, 10, 50),
          new Encoding(Codec.MOTION_JPEG, Integer.MAX_VALUE, Integer.MAX_VALUE, 60, 50),
          encoding(0, 50),
          encoding(61, 50),
          encoding(10, 101)
        }) {
      assertThatIllegalArgumentException().isThrownBy(() -> encoder.open(nonsense));
    }
  }

  @Test
  void aPictureOfAnotherSizeOrAfterTheEndThrows() {
    Session stream = open(TENTH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stream.encode(new Frame(2, 1, new int[2], 0)))
        .withMessage("the stream's pictures are 64 x 48: 2 x 1");
    stream.close();
    assertThatIllegalStateException().isThrownBy(() -> stream.encode(frame(0)));
  }

  @Test
  void aResetEndsAllStreams() {
    Session stream = open(encoding(60, 50));
    encoder.reset();
    assertThatIllegalStateException().isThrownBy(() -> stream.encode(frame(0)));
    open(encoding(60, 50));
  }

  private Session open(Encoding encoding) {
    return (Session) encoder.open(encoding);
  }

  private static Encoding encoding(int framesPerSecond, int quality) {
    return new Encoding(Codec.MOTION_JPEG, 64, 48, framesPerSecond, quality);
  }

  private static Frame frame(int colour) {
    int[] pixels = new int[64 * 48];
    Arrays.fill(pixels, 0xFF00_0000 | colour);
    return new Frame(64, 48, pixels, 7);
  }

  private static Frame busyFrame() {
    int[] pixels = new int[64 * 48];
    for (int i = 0; i < pixels.length; i++) pixels[i] = 0xFF00_0000 | i * 0x9E37_79B9 >>> 8;
    return new Frame(64, 48, pixels, 0);
  }

  /** Markers of a JPEG file up to the start of the scan. */
  private static Set<Integer> segments(byte[] jpeg) {
    var markers = new java.util.HashSet<Integer>();
    for (int i = 2; (jpeg[i + 1] & 255) != 0xDA; i += 2 + length(jpeg, i + 2)) {
      markers.add(jpeg[i + 1] & 255);
    }
    return markers;
  }

  private static int length(byte[] jpeg, int at) {
    return (jpeg[at] & 255) << 8 | jpeg[at + 1] & 255;
  }
}
