package dev.vestibule.virtual.scene;

import dev.vestibule.virtual.scene.SceneRenderer.Format;
import dev.vestibule.virtual.scene.SceneRenderer.Moment;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Pictures of scenes, and what can be measured in them. */
final class Pictures {

  static final Instant NOON = Instant.parse("2026-06-15T11:00:00Z");
  static final Instant NIGHT = Instant.parse("2026-01-31T22:00:00Z");
  static final Format SMALL = new Format(240, 160, 1.5);
  static final long LATER = 60_000_000_000L;
  static final Visit VISITOR = new Visit(0, 0, 0, Visit.STAYS);

  private Pictures() {}

  static int[] of(SceneState scene) {
    return of(scene, NOON, SMALL);
  }

  static int[] of(SceneState scene, Instant now, Format format) {
    return new SceneRenderer(1).render(scene, new Moment(now, LATER), format);
  }

  static SceneState with(Lens lens) {
    return SceneState.CALM.lens(lens);
  }

  static SceneState with(Held held) {
    return SceneState.CALM.held(held);
  }

  static SceneState with(Visit... visits) {
    return SceneState.CALM.visits(List.of(visits));
  }

  static SceneState lit(double lux) {
    return SceneState.CALM.daylight(OptionalDouble.of(lux));
  }

  /** Mean brightness, 0-255. */
  static double brightness(int[] pixels) {
    return IntStream.of(pixels).map(Pictures::grey).average().orElseThrow();
  }

  /** Mean difference of neighbours in a row, 0-255. */
  static double detail(int[] pixels) {
    return IntStream.range(1, pixels.length)
        .map(i -> Math.abs(grey(pixels[i]) - grey(pixels[i - 1])))
        .average()
        .orElseThrow();
  }

  /** Mean difference of two pictures, 0-255. */
  static double difference(int[] a, int[] b) {
    return IntStream.range(0, a.length)
        .map(i -> Math.abs(grey(a[i]) - grey(b[i])))
        .average()
        .orElseThrow();
  }

  private static int grey(int pixel) {
    return ((pixel >> 16 & 255) * 3 + (pixel >> 8 & 255) * 6 + (pixel & 255)) / 10;
  }
}
