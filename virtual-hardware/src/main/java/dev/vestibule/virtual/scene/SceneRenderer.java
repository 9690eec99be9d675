package dev.vestibule.virtual.scene;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of a scene. The same scene, seed, time and size give the same pixels; what stands
 * still is kept from one picture to the next. Safe for any thread.
 */
public final class SceneRenderer {

  /** The longer side of a picture of a lens that is out of focus, before it is enlarged. */
  private static final int BLURRED = 64;

  private final long seed;
  private @Nullable Backdrop backdrop;

  /** Pictures of the garden that grows from this seed. */
  public SceneRenderer(long seed) {
    this.seed = seed;
  }

  /**
   * Where and when a picture is taken.
   *
   * @param now what the clock shows, for sun and clouds; they move once a minute
   * @param nanos monotonic time, for everything that moves
   */
  public record Moment(Instant now, long nanos) {}

  /**
   * A size of picture.
   *
   * @param width in pixels, from 1
   * @param height in pixels, from 1
   * @param aspect width by height of the part of the sensor that is used, 1.5 or more; what does
   *     not fit the picture is cut off at its edges
   */
  public record Format(int width, int height, double aspect) {
    /** Pixels for one sensor unit, of which there are three across. */
    double pixels() {
      return Math.max(width / 3.0, height * aspect / 3.0);
    }
  }

  /** Makes a picture: {@code 0xFFRRGGBB}, row by row. */
  public synchronized int[] render(SceneState scene, Moment moment, Format format) {
    Light light = Light.of(scene, minute(moment.now()));
    Canvas canvas =
        scene.lens() == Lens.DEFOCUSED
            ? blurred(scene, moment, format, light)
            : draw(scene, moment, format, light);
    OnLens.paint(canvas, scene.lens(), seed, light.lux());
    boolean dark = scene.lens() == Lens.COVERED;
    Sensor.expose(canvas.pixels(), dark ? 0.5 : light.lux(), Noise.bits(seed, moment.nanos()));
    return canvas.pixels();
  }

  /** Drawn small and then doubled again and again: as soft as a lens that is out of focus. */
  private Canvas blurred(SceneState scene, Moment moment, Format format, Light light) {
    int longer = Math.max(format.width, format.height);
    int width = Math.max(2, format.width * BLURRED / longer);
    int height = Math.max(2, format.height * BLURRED / longer);
    Canvas canvas = draw(scene, moment, new Format(width, height, format.aspect), light);
    while (canvas.width() * 2 < format.width) {
      canvas = canvas.scaled(canvas.width() * 2, canvas.height() * 2);
    }
    return canvas.scaled(format.width, format.height);
  }

  private Canvas draw(SceneState scene, Moment moment, Format format, Light light) {
    int[] still = backdrop(scene, moment, format, light);
    var canvas = new Canvas(format.width, format.height, still.clone());
    var easel = new Easel(canvas, optics(scene, format), light);
    List<Visit> farthestFirst =
        scene.visits().stream()
            .sorted(
                Comparator.comparingDouble((Visit visit) -> visit.at(moment.nanos()).z())
                    .reversed())
            .toList();
    for (Visit visit : farthestFirst) Figure.paint(easel, visit, moment.nanos(), seed);
    HeldUp.paint(easel, scene.held(), moment.nanos());
    return canvas;
  }

  private int[] backdrop(SceneState scene, Moment moment, Format format, Light light) {
    Instant minute = minute(moment.now());
    var wanted = new Backdrop.Key(minute, format, light, scene.pose());
    Backdrop kept = backdrop;
    if (kept == null || !kept.key().equals(wanted)) {
      kept = new Backdrop(wanted, still(scene, minute, format, light));
      backdrop = kept;
    }
    return kept.pixels();
  }

  private int[] still(SceneState scene, Instant minute, Format format, Light light) {
    var canvas = new Canvas(format.width, format.height);
    var easel = new Easel(canvas, optics(scene, format), light);
    double hours = minute.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 3600.0;
    List<Layer> farthestFirst =
        List.of(new Sky(seed, hours), new Street(seed), new Garden(seed), new Porch(seed));
    farthestFirst.forEach(layer -> layer.paint(easel));
    return canvas.pixels();
  }

  private static Optics optics(SceneState scene, Format format) {
    return new Optics(scene.pose(), format.width, format.height, format.pixels());
  }

  private static Instant minute(Instant now) {
    return now.truncatedTo(ChronoUnit.MINUTES);
  }

  /** What stands still, and what it was drawn for. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Backdrop(Key key, int[] pixels) {
    record Key(Instant minute, Format format, Light light, Pose pose) {}
  }
}
