package dev.vestibule.gui.present;

import dev.vestibule.hal.Frame;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.scene.Lens;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/** A stage hand before the camera. */
public final class SceneHands {

  /** Most people the path has room for. */
  public static final int MOST_VISITORS = 6;

  private static final double BRIGHTEST = 100_000;

  /** Eyes see steps of light, not amounts: a share of the slider is this root of the brightest. */
  private static final double ROOT = 6;

  private final Bench bench;
  private final Executor hands;

  SceneHands(Bench bench, Executor hands) {
    this.bench = bench;
    this.hands = hands;
  }

  /** What may be the matter with the lens, in words; the first is nothing. */
  public static List<String> lenses() {
    return Arrays.stream(Lens.values()).map(SceneHands::words).toList();
  }

  /** Lets people come or go until so many are there, 0-6. */
  public void visitors(int count) {
    hands.execute(() -> bench.scene().visitors(count));
  }

  /** Does this to the lens, one of {@link #lenses()}. */
  public void lens(String words) {
    Lens chosen = Lens.valueOf(words.toUpperCase(Locale.ROOT));
    hands.execute(() -> bench.scene().lens(chosen));
  }

  /** Lets it be this bright, 0 (dark) to 1 (full sun). */
  public void daylight(double share) {
    hands.execute(() -> bench.scene().daylight(lux(share)));
  }

  /** What the camera sees now; takes a while. */
  public Frame look(int width, int height) {
    return bench.scene().look(width, height);
  }

  static String words(Lens lens) {
    return lens.name().charAt(0) + lens.name().substring(1).toLowerCase(Locale.ROOT);
  }

  static double share(double lux) {
    return Math.clamp(Math.pow(lux / BRIGHTEST, 1 / ROOT), 0, 1);
  }

  private static double lux(double share) {
    return Math.rint(BRIGHTEST * Math.pow(share, ROOT));
  }
}
