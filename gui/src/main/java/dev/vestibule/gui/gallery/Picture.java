package dev.vestibule.gui.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/**
 * A picture as pixels, to keep as PNG and to compare.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb rows from the top, each pixel 0xAARRGGBB
 */
public record Picture(int width, int height, int[] argb) {

  /** What a scene shows now; on the FX thread only. */
  public static Picture of(Scene scene) {
    var image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Picture(width, height, argb);
  }

  /** Reads a PNG. */
  public static Picture read(InputStream png) throws IOException {
    var image = ImageIO.read(png);
    int width = image.getWidth();
    int height = image.getHeight();
    return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
  }

  /** Writes a PNG. */
  public void write(Path png) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    ImageIO.write(image, "png", png.toFile());
  }

  /**
   * Share of pixels, 0 to 1, in which a colour differs by more than {@code tolerance} of 255; 1 if
   * the sizes differ.
   */
  public double difference(Picture other, int tolerance) {
    if (width != other.width || height != other.height) return 1;
    long different = 0;
    for (int i = 0; i < argb.length; i++) {
      if (distance(argb[i], other.argb[i]) > tolerance) different++;
    }
    return (double) different / argb.length;
  }

  private static int distance(int one, int two) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (two >> shift & 0xFF)));
    }
    return most;
  }
}
