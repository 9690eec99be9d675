package dev.vestibule.virtual.scene;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
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
    int[] pixels =
        scene.lens() == Lens.DEFOCUSED
            ? blurred(scene, moment, format, light)
            : sharp(scene, moment, format, light);
    boolean dark = scene.lens() == Lens.COVERED;
    Sensor.expose(pixels, dark ? 0.5 : light.lux(), Noise.bits(seed, moment.nanos()));
    return pixels;
  }

  private int[] sharp(SceneState scene, Moment moment, Format format, Light light) {
    BufferedImage image = draw(scene, moment, format, light);
    if (scene.lens() != Lens.CLEAR) {
      Graphics2D picture = smooth(image);
      OnLens.paint(picture, format.width, format.height, scene.lens(), seed, light.lux());
      picture.dispose();
    }
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** Drawn small and then smoothly enlarged: as soft as a lens that is out of focus. */
  private int[] blurred(SceneState scene, Moment moment, Format format, Light light) {
    int longer = Math.max(format.width, format.height);
    int width = Math.max(2, format.width * 90 / longer);
    int height = Math.max(2, format.height * 90 / longer);
    BufferedImage small = draw(scene, moment, new Format(width, height, format.aspect), light);
    BufferedImage soft = scaled(scaled(small, width / 2 + 1, height / 2 + 1), width, height);
    BufferedImage image = scaled(scaled(soft, width * 3, height * 3), format.width, format.height);
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private BufferedImage draw(SceneState scene, Moment moment, Format format, Light light) {
    var image = new BufferedImage(format.width, format.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D picture = smooth(image);
    picture.drawImage(backdrop(scene, moment, format, light), 0, 0, null);
    var easel = new Easel(picture, optics(scene, format), light);
    List<Visit> farthestFirst =
        scene.visits().stream()
            .sorted(
                Comparator.comparingDouble((Visit visit) -> visit.at(moment.nanos()).z())
                    .reversed())
            .toList();
    for (Visit visit : farthestFirst) Figure.paint(easel, visit, moment.nanos(), seed);
    HeldUp.paint(easel, scene.held(), moment.nanos());
    picture.dispose();
    return image;
  }

  private BufferedImage backdrop(SceneState scene, Moment moment, Format format, Light light) {
    Instant minute = minute(moment.now());
    var wanted = new Backdrop.Key(minute, format, light, scene.pose());
    Backdrop kept = backdrop;
    if (kept == null || !kept.key().equals(wanted)) {
      kept = new Backdrop(wanted, still(scene, minute, format, light));
      backdrop = kept;
    }
    return kept.image();
  }

  private BufferedImage still(SceneState scene, Instant minute, Format format, Light light) {
    var image = new BufferedImage(format.width, format.height, BufferedImage.TYPE_INT_RGB);
    Graphics2D picture = smooth(image);
    var easel = new Easel(picture, optics(scene, format), light);
    double hours = minute.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 3600.0;
    List<Layer> farthestFirst =
        List.of(new Sky(seed, hours), new Street(seed), new Garden(seed), new Porch(seed));
    farthestFirst.forEach(layer -> layer.paint(easel));
    picture.dispose();
    return image;
  }

  private static Optics optics(SceneState scene, Format format) {
    return new Optics(scene.pose(), format.width, format.height, format.pixels());
  }

  private static Instant minute(Instant now) {
    return now.truncatedTo(ChronoUnit.MINUTES);
  }

  private static Graphics2D smooth(BufferedImage image) {
    Graphics2D picture = image.createGraphics();
    picture.setClip(new Rectangle(image.getWidth(), image.getHeight()));
    picture.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    picture.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return picture;
  }

  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D picture = scaled.createGraphics();
    picture.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    picture.drawImage(image, 0, 0, width, height, null);
    picture.dispose();
    return scaled;
  }

  /** What stands still, and what it was drawn for. */
  private record Backdrop(Key key, BufferedImage image) {
    record Key(Instant minute, Format format, Light light, Pose pose) {}
  }
}
