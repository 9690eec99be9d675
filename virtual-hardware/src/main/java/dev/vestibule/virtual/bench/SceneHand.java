package dev.vestibule.virtual.bench;

import dev.vestibule.hal.Frame;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.scene.Held;
import dev.vestibule.virtual.scene.Lens;
import dev.vestibule.virtual.scene.Pose;
import dev.vestibule.virtual.scene.Scene;
import dev.vestibule.virtual.scene.SceneState;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/** A stage hand: light, weather and people before the camera, and what is done to its lens. */
public final class SceneHand {

  private final Doing doing;
  private final VirtualBoard board;

  SceneHand(Doing doing, VirtualBoard board) {
    this.doing = doing;
    this.board = board;
  }

  /** Lets this much light fall on the scene and on the light sensor, 0-100 000 lux. */
  public void daylight(double lux) {
    SceneState.checkDaylight(lux);
    String words = "Daylight " + Words.number(lux) + " lx";
    doing.now(words, "scene.daylightLux", () -> light(OptionalDouble.of(lux)));
  }

  /** Leaves the light to sun and lamps, as the clock says. */
  public void daylightByClock() {
    doing.now("Daylight by the clock", "scene.daylightLux", () -> light(OptionalDouble.empty()));
  }

  /** Lets people come up the path, or leave, until so many are there, 0-6. */
  public void visitors(int count) {
    SceneState.checkVisitors(count);
    String words = count == 1 ? "1 visitor" : count + " visitors";
    doing.now(words, "scene.visitors", () -> scene().visitors(count));
  }

  /** Covers, sprays, defocuses or clears the lens. */
  public void lens(Lens lens) {
    String words = "Lens " + lens.name().toLowerCase(Locale.ROOT);
    doing.now(words, "scene.lens", () -> scene().lens(lens));
  }

  /** Turns the unit away from how it was mounted, or back. */
  public void moveCamera(Pose pose) {
    String words =
        pose.equals(Pose.MOUNTED)
            ? "Camera moved back"
            : "Camera moved: pan %s°, tilt %s°, roll %s°"
                .formatted(
                    Words.number(pose.pan()), Words.number(pose.tilt()), Words.number(pose.roll()));
    doing.now(words, "scene.camera", () -> scene().moveCamera(pose));
  }

  /** Lets fog come, 0 (none) to 1 (the gate is out of sight). */
  public void fog(double fog) {
    SceneState.checkFog(fog);
    String words = fog == 0 ? "Fog gone" : "Fog " + Words.number(fog * 100) + " %";
    doing.now(words, "scene.fog", () -> scene().fog(fog));
  }

  /** Holds a phone with a QR code of 1-300 characters before the lens for so long. */
  public void qrCode(String text, Duration duration) {
    hold(new Held.QrCode(text, Held.QrCode.USUAL_METRES), duration);
  }

  /** Holds a card before the lens for so long. */
  public void card(Duration duration) {
    hold(new Held.Card(), duration);
  }

  /**
   * Holds something before the lens for so long, unless something else takes its place before. The
   * infrared sensor feels the hand that comes.
   */
  public void hold(Held held, Duration duration) {
    Doing.checked(duration);
    doing.now(
        words(held) + " held before the camera for " + Words.of(duration),
        "scene.held",
        () -> {
          scene().hold(held);
          handComes();
          doing.after(duration, () -> scene().takeAway(held));
        });
  }

  /** Takes away what is held before the lens. */
  public void takeAway() {
    doing.now("Taken away from the camera", "scene.held", () -> scene().hold(new Held.Nothing()));
  }

  /**
   * What the lens shows now, with power or without; drawn for this call.
   *
   * @param width 16 pixels to the width of the camera's mode
   * @param height 16 pixels to the height of the camera's mode
   */
  public Frame look(int width, int height) {
    return board.camera().look(width, height);
  }

  private void handComes() {
    if (board.motion().read()) return;
    board.motion().set(true);
    board.motion().set(false);
  }

  private void light(OptionalDouble lux) {
    scene().daylight(lux);
    board.ambientLight().set(scene().state().lux(doing.time().now()));
  }

  private static String words(Held held) {
    return switch (held) {
      case Held.Nothing nothing -> "Nothing";
      case Held.Card card -> "Card";
      case Held.QrCode code -> "QR code";
    };
  }

  private Scene scene() {
    return board.scene();
  }
}
