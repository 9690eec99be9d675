package dev.vestibule.hal;

/**
 * One picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels {@code 0xFFRRGGBB}, row by row, width times height; not to be changed after the
 *     frame was made
 * @param nanos when the shutter opened, on the monotonic clock
 */
@SuppressWarnings("ArrayRecordComponent")
public record Frame(int width, int height, int[] pixels, long nanos) {

  public Frame {
    if (pixels.length != width * height) {
      throw new IllegalArgumentException(
          width + " x " + height + " needs other than " + pixels.length + " pixels");
    }
  }
}
