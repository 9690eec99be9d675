package dev.vestibule.device.kernel.media;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A camera view that gives coded pictures on demand. */
public interface PictureSource {

  /**
   * A size of picture.
   *
   * @param width in pixels
   * @param height in pixels
   */
  record Size(int width, int height) {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,4})x([1-9][0-9]{0,4})");

    /** Reads {@code 1920x1080}; empty if it is no size. */
    public static Optional<Size> parse(String text) {
      Matcher size = WRITTEN.matcher(text);
      if (!size.matches()) return Optional.empty();
      return Optional.of(
          new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2))));
    }

    /** As clients write it, such as {@code 1920x1080}. */
    @Override
    public String toString() {
      return width + "x" + height;
    }
  }

  /** The sizes it offers, largest first. */
  List<Size> sizes();

  /**
   * Takes a picture now and codes it as JPEG; empty if the coder has no capacity left or codes no
   * JPEG.
   *
   * @param size one of {@link #sizes()}
   * @param compression 0 (best) to 100 (smallest)
   */
  Optional<byte[]> jpeg(Size size, int compression);
}
