package dev.vestibule.virtual.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.vestibule.hal.MacAddress;
import dev.vestibule.virtual.bench.BoardView.SceneView;
import dev.vestibule.virtual.bench.Deeds.Deed;
import dev.vestibule.virtual.board.BoardFile;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.scene.Held;
import dev.vestibule.virtual.scene.Lens;
import dev.vestibule.virtual.scene.Pose;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SceneHandTest {

  private static final Duration THREE_SECONDS = Duration.ofSeconds(3);

  private final Timeline time = new Timeline(Instant.parse("2026-06-15T11:00:00Z"));
  private final VirtualBoard board =
      new VirtualBoard(BoardFile.shipped("a8207-ve-mk2"), new MacAddress(0xB8A44F000001L), time, 1);
  private final Bench bench = new Bench(board);
  private final SceneHand hand = bench.scene();

  @Test
  void whatIsDoneIsSeenAndNoted() {
    hand.daylight(8_000);
    hand.visitors(1);
    hand.lens(Lens.SPRAYED);
    hand.moveCamera(new Pose(10, -2.5, 0));
    hand.fog(0.25);
    hand.card(THREE_SECONDS);
    assertThat(bench.view().scene())
        .isEqualTo(
            new SceneView(8_000, false, 1, Lens.SPRAYED, new Pose(10, -2.5, 0), 0.25, "card"));
    assertThat(bench.deeds().all())
        .extracting(Deed::words)
        .containsExactly(
            "Daylight 8000 lx",
            "1 visitor",
            "Lens sprayed",
            "Camera moved: pan 10°, tilt -2.5°, roll 0°",
            "Fog 25 %",
            "Card held before the camera for 3 s");
  }

  @Test
  void aQrCodeIsHeldForItsTimeAndItsTextIsNotNoted() {
    hand.qrCode("secret", THREE_SECONDS);
    time.advance(THREE_SECONDS.minusNanos(1));
    assertThat(bench.view().scene().held()).isEqualTo("qr");
    time.advance(Duration.ofNanos(1));
    assertThat(bench.view().scene().held()).isEqualTo("nothing");
    assertThat(bench.deeds().all().toString()).contains("QR code held").doesNotContain("secret");
  }

  @Test
  void whatTakesThePlaceOfAQrCodeStaysForItsOwnTime() {
    hand.qrCode("first", THREE_SECONDS);
    time.advance(Duration.ofSeconds(2));
    hand.qrCode("first", THREE_SECONDS);
    time.advance(Duration.ofSeconds(2));
    assertThat(board.scene().state().held())
        .isEqualTo(new Held.QrCode("first", Held.QrCode.USUAL_METRES));
    hand.takeAway();
    assertThat(bench.view().scene().held()).isEqualTo("nothing");
  }

  @Test
  void daylightAlsoFallsOnTheLightSensor() {
    hand.daylight(120);
    assertThat(board.ambientLight().read()).isEqualTo(120);
    bench.environment().light(40);
    assertThat(bench.view().scene().lux()).isEqualTo(40);
    hand.daylightByClock();
    assertThat(bench.view().scene().byClock()).isTrue();
    assertThat(board.ambientLight().read()).isGreaterThan(20_000);
    assertThat(bench.view().scene().lux()).isCloseTo(board.ambientLight().read(), within(1.0));
  }

  @Test
  void nonsenseIsRefusedBeforeAnythingIsNoted() {
    for (Runnable nonsense :
        new Runnable[] {
          () -> hand.daylight(100_001),
          () -> hand.visitors(7),
          () -> hand.fog(-0.1),
          () -> hand.moveCamera(new Pose(0, 0, 46)),
          () -> hand.qrCode("", THREE_SECONDS),
          () -> hand.card(Duration.ZERO)
        }) {
      assertThatIllegalArgumentException().isThrownBy(nonsense::run);
    }
    assertThat(bench.deeds().all()).isEmpty();
  }
}
