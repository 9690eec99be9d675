package dev.vestibule.virtual.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SceneTest {

  private final Timeline time = new Timeline(Instant.EPOCH);
  private final Bus bus = new Bus(time, new SignalTrace());
  private final Scene scene = new Scene(bus);

  @Test
  void everyChangeIsTraced() {
    scene.daylight(OptionalDouble.of(8_000));
    scene.visitors(2);
    scene.lens(Lens.SPRAYED);
    scene.moveCamera(new Pose(5, 0, -3));
    scene.fog(0.5);
    scene.hold(new Held.Card());
    scene.daylight(OptionalDouble.empty());
    assertThat(bus.trace().since(0))
        .extracting(change -> change.signal() + " " + change.value())
        .containsExactly(
            "scene.daylightLux 8000.0",
            "scene.visitors 2",
            "scene.lens SPRAYED",
            "scene.camera 5.0 0.0 -3.0",
            "scene.fog 0.5",
            "scene.held card",
            "scene.daylightLux clock");
  }

  @Test
  void whatAQrCodeSaysIsNeverPrinted() {
    var code = new Held.QrCode("secret", 0.15);
    scene.hold(code);
    assertThat(bus.trace().values().toString()).contains("scene.held=qr").doesNotContain("secret");
    assertThat(scene.state().toString()).doesNotContain("secret");
  }

  @Test
  void onlyWhatIsStillThereIsTakenAway() {
    var first = new Held.Card();
    scene.hold(first);
    scene.hold(new Held.Card());
    scene.takeAway(first);
    assertThat(scene.state().held()).isInstanceOf(Held.Card.class);
  }

  @Test
  void theLastToComeIsTheFirstToLeaveAndMakesRoom() {
    scene.visitors(3);
    scene.visitors(1);
    assertThat(scene.state().visitors()).isEqualTo(1);
    assertThat(scene.state().visits()).extracting(Visit::place).containsExactly(0, 1, 2);
    time.advance(Duration.ofSeconds(4));
    scene.visitors(2);
    assertThat(scene.state().visits()).extracting(Visit::place).containsExactly(0, 1);
    assertThat(scene.state().visits()).extracting(Visit::person).containsExactly(0, 3);
  }

  @Test
  void whatCannotBeIsRefusedAndChangesNothing() {
    for (Runnable nonsense :
        new Runnable[] {
          () -> scene.visitors(7),
          () -> scene.visitors(-1),
          () -> scene.fog(1.1),
          () -> scene.fog(Double.NaN),
          () -> scene.daylight(OptionalDouble.of(-1)),
          () -> scene.moveCamera(new Pose(31, 0, 0)),
          () -> scene.hold(new Held.QrCode("", 0.15)),
          () -> scene.hold(new Held.QrCode("x".repeat(301), 0.15)),
          () -> scene.hold(new Held.QrCode("x", 2))
        }) {
      assertThatIllegalArgumentException().isThrownBy(nonsense::run);
    }
    assertThat(scene.state()).isEqualTo(SceneState.CALM);
  }

  @Test
  void theSunIsHighestInSummerAndDownAtNight() {
    assertThat(Sun.elevation(Instant.parse("2026-06-21T11:07:00Z"))).isBetween(56.0, 59.0);
    assertThat(Sun.elevation(Instant.parse("2026-12-21T11:07:00Z"))).isBetween(9.0, 12.0);
    assertThat(Sun.elevation(Instant.parse("2026-12-21T23:07:00Z"))).isLessThan(-50);
    assertThat(Sun.lux(Instant.parse("2026-06-21T11:07:00Z"))).isGreaterThan(70_000);
    assertThat(Sun.lux(Instant.parse("2026-12-21T23:07:00Z"))).isLessThan(1);
  }
}
