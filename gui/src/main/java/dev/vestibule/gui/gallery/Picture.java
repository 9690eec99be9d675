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
  private static final int BLOCK = 32;

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
   * How far two pictures differ where they differ most: the share of pixels, 0 to 1, in a block of
   * 32 × 32 in which a colour differs by more than {@code tolerance} of 255. A lamp that is out
   * fills its block; letters drawn by another font engine do not. 1 if the sizes differ.
   */
  public double difference(Picture other, int tolerance) {
    if (width != other.width || height != other.height) return 1;
    double worst = 0;
    for (int top = 0; top < height; top += BLOCK) {
      for (int left = 0; left < width; left += BLOCK) {
        worst = Math.max(worst, blockDifference(other, left, top, tolerance));
      }
    }
    return worst;
  }

  private double blockDifference(Picture other, int left, int top, int tolerance) {
    int right = Math.min(left + BLOCK, width);
    int bottom = Math.min(top + BLOCK, height);
    int different = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int i = y * width + x;
        if (distance(argb[i], other.argb[i]) > tolerance) different++;
      }
    }
    return (double) different / ((right - left) * (bottom - top));
  }

  private static int distance(int one, int two) {
    int most = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      most = Math.max(most, Math.abs((one >> shift & 0xFF) - (two >> shift & 0xFF)));
    }
    return most;
  }
}
