package dev.vestibule.device.kernel.media;

import java.util.List;

/** A camera view that gives coded pictures on demand. */
public interface PictureSource {

  /**
   * A size of picture.
   *
   * @param width in pixels
   * @param height in pixels
   */
  record Size(int width, int height) {
    /** As clients write it, such as {@code 1920x1080}. */
    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  /** The sizes it offers, largest first. */
  List<Size> sizes();

  /**
   * Takes a picture now and codes it as JPEG.
   *
   * @param size one of {@link #sizes()}
   * @param compression 0 (best) to 100 (smallest)
   */
  byte[] jpeg(Size size, int compression);
}
