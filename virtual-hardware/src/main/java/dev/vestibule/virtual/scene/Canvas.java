package dev.vestibule.virtual.scene;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * A picture that is filled with smooth-edged shapes. Every shape is one pass of exact coverage:
 * each edge leaves its signed area in the pixels it crosses, and the sum along a row tells how much
 * of a pixel is inside. Parts of a shape that overlap must run round in the same direction.
 */
final class Canvas {

  /** Curves may be this far off, in pixels. */
  private static final double FLATNESS = 0.04;

  private final int width;
  private final int height;
  private final int[] pixels;
  private float[] area = new float[0];

  private int left;
  private int top;
  private int columns;
  private int rows;

  /** An empty picture. */
  Canvas(int width, int height) {
    this(width, height, new int[width * height]);
  }

  /** Goes on with this picture. */
  Canvas(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** {@code 0xFFRRGGBB}, row by row. */
  int[] pixels() {
    return pixels;
  }

  /** Fills the inside of a shape. */
  void fill(Shape shape, Ink ink) {
    if (!frame(shape.getBounds2D())) return;
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (PathIterator i = shape.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
      boolean straightOn = i.currentSegment(c) == PathIterator.SEG_LINETO;
      edge(x, y, straightOn ? c[0] : startX, straightOn ? c[1] : startY);
      if (i.currentSegment(c) == PathIterator.SEG_MOVETO) {
        startX = c[0];
        startY = c[1];
      }
      x = straightOn ? c[0] : startX;
      y = straightOn ? c[1] : startY;
    }
    edge(x, y, startX, startY);
    lay(ink);
  }

  /** Looks only at pixels that the shape may touch; false if there are none. */
  private boolean frame(Rectangle2D box) {
    left = (int) Math.clamp(Math.floor(box.getMinX()), 0, width);
    top = (int) Math.clamp(Math.floor(box.getMinY()), 0, height);
    columns = (int) Math.clamp(Math.ceil(box.getMaxX()), 0, width) - left;
    rows = (int) Math.clamp(Math.ceil(box.getMaxY()), 0, height) - top;
    if (columns <= 0 || rows <= 0) return false;
    int needed = rows * (columns + 2);
    if (area.length < needed) area = new float[needed];
    return true;
  }

  private void edge(double fromX, double fromY, double toX, double toY) {
    if (fromY == toY) return;
    boolean down = toY > fromY;
    double x0 = (down ? fromX : toX) - left;
    double y0 = (down ? fromY : toY) - top;
    double x1 = (down ? toX : fromX) - left;
    double y1 = (down ? toY : fromY) - top;
    double slope = (x1 - x0) / (y1 - y0);
    double end = Math.min(y1, rows);
    for (double y = Math.max(y0, 0); y < end; ) {
      int row = (int) y;
      double next = Math.min(row + 1, end);
      double a = Math.clamp(x0 + (y - y0) * slope, 0, columns);
      double b = Math.clamp(x0 + (next - y0) * slope, 0, columns);
      double high = down ? next - y : y - next;
      cross(row * (columns + 2), Math.min(a, b), Math.max(a, b), high);
      y = next;
    }
  }

  /** An edge crosses one row from a to b and is so high in it. */
  private void cross(int start, double a, double b, double high) {
    int first = (int) a;
    int last = (int) b;
    if (first == last) {
      double right = high * ((a + b) / 2 - first);
      area[start + first] += (float) (high - right);
      area[start + first + 1] += (float) right;
      return;
    }
    double perPixel = high / (b - a);
    double before = 0;
    double sum = 0;
    for (int column = first; column <= last; column++) {
      double from = Math.max(a, column);
      double to = Math.min(b, column + 1);
      double crossed = perPixel * (to - from);
      double inside = sum + crossed * (column + 1 - (from + to) / 2);
      area[start + column] += (float) (inside - before);
      before = inside;
      sum += crossed;
    }
    area[start + last + 1] += (float) (high - before);
  }

  private void lay(Ink ink) {
    boolean plain = ink instanceof Ink.Plain;
    int colour = ink.colour(0, 0);
    double opacity = ink.opacity(0, 0);
    for (int row = 0; row < rows; row++) {
      int from = row * (columns + 2);
      int to = (top + row) * width + left;
      float sum = 0;
      for (int column = 0; column < columns; column++) {
        sum += area[from + column];
        area[from + column] = 0;
        float cover = Math.min(Math.abs(sum), 1);
        if (cover < 0.002f) continue;
        if (!plain) {
          double x = left + column + 0.5;
          double y = top + row + 0.5;
          opacity = ink.opacity(x, y);
          colour = ink.colour(x, y);
        }
        int share = (int) (cover * opacity * 256 + 0.5);
        pixels[to + column] = share >= 256 ? colour : blended(pixels[to + column], colour, share);
      }
      area[from + columns] = 0;
      area[from + columns + 1] = 0;
    }
  }

  /** So many 256th of the upper colour and the rest of the lower one. */
  private static int blended(int lower, int upper, int share) {
    int rest = 256 - share;
    int redBlue = (lower & 0xFF00FF) * rest + (upper & 0xFF00FF) * share + 0x800080 >>> 8;
    int green = (lower & 0xFF00) * rest + (upper & 0xFF00) * share + 0x8000 >>> 8;
    return 0xFF00_0000 | redBlue & 0xFF00FF | green & 0xFF00;
  }

  /** The same picture in another size, softly. */
  Canvas scaled(int newWidth, int newHeight) {
    var scaled = new Canvas(newWidth, newHeight);
    for (int y = 0; y < newHeight; y++) {
      double fromY = Math.clamp((y + 0.5) * height / newHeight - 0.5, 0, height - 1);
      for (int x = 0; x < newWidth; x++) {
        double fromX = Math.clamp((x + 0.5) * width / newWidth - 0.5, 0, width - 1);
        scaled.pixels[y * newWidth + x] = between(fromX, fromY);
      }
    }
    return scaled;
  }

  private int between(double x, double y) {
    int column = Math.min((int) x, width - 2);
    int row = Math.min((int) y, height - 2);
    int at = row * width + column;
    int across = (int) ((x - column) * 256);
    int upper = blended(pixels[at], pixels[at + 1], across);
    int lower = blended(pixels[at + width], pixels[at + width + 1], across);
    return blended(upper, lower, (int) ((y - row) * 256));
  }
}
