package dev.vestibule.virtual.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.Camera.CaptureMode;
import dev.vestibule.hal.Frame;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.VideoEncoder.Busy;
import dev.vestibule.hal.VideoEncoder.Codec;
import dev.vestibule.hal.VideoEncoder.Encoding;
import dev.vestibule.hal.VideoEncoder.Session;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.board.BoardFile;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.part.PowerLost;
import dev.vestibule.virtual.scene.Lens;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VirtualCameraTest {

  private final Timeline time = new Timeline(Instant.parse("2026-06-15T11:00:00Z"));
  private final VirtualBoard board =
      new VirtualBoard(BoardFile.shipped("a8207-ve-mk2"), new MacAddress(0xB8A44F000001L), time, 1);
  private final Bench bench = new Bench(board);
  private final List<Board> runs = new ArrayList<>();

  @BeforeEach
  void aProgramRuns() {
    board.install(
        it -> {
          runs.add(it);
          return () -> {};
        });
    powerOn();
  }

  private void powerOn() {
    bench.power().supply(new PowerSource.PoeClass4());
    time.advance(Duration.ofSeconds(2));
  }

  private Board program() {
    return runs.getLast();
  }

  @Test
  void aPictureHasTheSizeAndTheTimeItWasAskedFor() {
    time.advance(Duration.ofMillis(500));
    Frame frame = program().camera().capture(320, 240);
    assertThat(frame.width()).isEqualTo(320);
    assertThat(frame.height()).isEqualTo(240);
    assertThat(frame.nanos()).isEqualTo(2_500_000_000L);
  }

  @Test
  void modesAreTheSensorsOwn() {
    var camera = program().camera();
    assertThat(camera.captureModes())
        .containsExactly(new CaptureMode(3072, 2048, 20), new CaptureMode(1920, 1080, 30));
    camera.captureMode(camera.captureModes().getLast());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> camera.capture(1921, 1080))
        .withMessage("width is 16-1920: 1921");
    assertThatIllegalArgumentException().isThrownBy(() -> camera.capture(320, 15));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> camera.captureMode(new CaptureMode(640, 480, 60)));
  }

  @Test
  void thePictureIsOfWhatTheHandsDid() {
    Frame clear = program().camera().capture(64, 48);
    bench.scene().lens(Lens.COVERED);
    assertThat(program().camera().capture(64, 48).pixels()).isNotEqualTo(clear.pixels());
    bench.scene().lens(Lens.CLEAR);
    assertThat(program().camera().capture(64, 48).pixels()).containsExactly(clear.pixels());
  }

  @Test
  void eyesSeeWhatTheCameraSees() {
    Frame seen = bench.scene().look(64, 48);
    assertThat(seen.pixels()).containsExactly(program().camera().capture(64, 48).pixels());
  }

  @Test
  void withoutPowerThereAreNoFrames() {
    Board run = program();
    bench.power().cut();
    assertThatThrownBy(() -> run.camera().capture(64, 48)).isInstanceOf(PowerLost.class);
    assertThatThrownBy(() -> board.camera().capture(64, 48)).isInstanceOf(PowerLost.class);
    assertThat(bench.scene().look(64, 48).pixels()).hasSize(64 * 48);
    powerOn();
    assertThat(program().camera().capture(64, 48).pixels()).hasSize(64 * 48);
  }

  @Test
  void aPowerCutEndsStreamsAndGivesTheirCapacityBack() {
    var encoder = program().videoEncoder();
    var camera = program().camera();
    var fourth = new Encoding(Codec.MOTION_JPEG, 1920, 1080, 30, 70);
    var stream = (Session) encoder.open(fourth);
    for (int i = 0; i < 3; i++) assertThat(encoder.open(fourth)).isInstanceOf(Session.class);
    assertThat(encoder.open(fourth)).isEqualTo(new Busy(0));
    Frame frame = camera.capture(1920, 1080);
    assertThat(stream.encode(frame).nanos()).isEqualTo(frame.nanos());
    bench.power().cut();
    assertThatThrownBy(() -> stream.encode(frame)).isInstanceOf(PowerLost.class);
    powerOn();
    assertThat(program().videoEncoder().open(fourth)).isInstanceOf(Session.class);
  }
}
