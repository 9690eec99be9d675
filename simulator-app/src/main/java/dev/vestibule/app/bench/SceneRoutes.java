package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Choice;
import dev.vestibule.app.bench.route.Field;
import dev.vestibule.app.bench.route.Route;
import dev.vestibule.virtual.bench.SceneHand;
import dev.vestibule.virtual.scene.Lens;
import dev.vestibule.virtual.scene.Pose;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the camera looks at. */
final class SceneRoutes {

  private static final double USUAL_SECONDS = 3;

  private SceneRoutes() {}

  record QrCode(
      @Field(value = "what the code says", pattern = "[\\s\\S]{1,300}") String text,
      @Field(value = "how long it is held; 3 if left out", min = 0.1, max = 86_400, example = "3")
          Optional<Double> seconds) {}

  record Turn(
      @Field(value = "degrees to the right", min = -30, max = 30) Optional<Double> pan,
      @Field(value = "degrees upwards", min = -30, max = 30) Optional<Double> tilt,
      @Field(value = "degrees clockwise", min = -45, max = 45) Optional<Double> roll) {}

  record Scene(
      @Field(value = "light on the scene", min = 0, max = 100_000, example = "10000")
          Optional<Double> daylightLux,
      @Field(value = "people before the door", min = 0, max = 6) Optional<Integer> visitors,
      @Field("what is the matter with the lens") Optional<Lens> lens,
      @Field("away from how it was mounted; an empty object turns it back")
          Optional<Turn> moveCamera,
      @Field(value = "1: the gate is out of sight", min = 0, max = 1) Optional<Double> fog) {
    Scene {
      Choice.some(
          "daylightLux, visitors, lens, moveCamera, fog",
          daylightLux,
          visitors,
          lens,
          moveCamera,
          fog);
    }
  }

  static List<Route<BenchUnit, ?, ?>> all() {
    return List.of(
        Route.hand(
            "/bench/v1/qr",
            "Holds a QR code before the camera",
            QrCode.class,
            (unit, code) -> unit.bench().scene().qrCode(code.text(), duration(code.seconds()))),
        Route.hand(
            "/bench/v1/scene",
            "Changes what the camera looks at",
            Scene.class,
            (unit, scene) -> set(unit.bench().scene(), scene)));
  }

  private static void set(SceneHand hand, Scene scene) {
    scene.daylightLux().ifPresent(hand::daylight);
    scene.visitors().ifPresent(hand::visitors);
    scene.lens().ifPresent(hand::lens);
    scene.moveCamera().ifPresent(turn -> hand.moveCamera(pose(turn)));
    scene.fog().ifPresent(hand::fog);
  }

  private static Pose pose(Turn turn) {
    return new Pose(turn.pan().orElse(0.0), turn.tilt().orElse(0.0), turn.roll().orElse(0.0));
  }

  private static Duration duration(Optional<Double> seconds) {
    return Duration.ofMillis(Math.round(seconds.orElse(USUAL_SECONDS) * 1_000));
  }
}
