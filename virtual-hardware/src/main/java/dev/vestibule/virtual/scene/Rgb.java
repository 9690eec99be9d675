package dev.vestibule.virtual.scene;

/**
 * A colour as a surface has it or as it reaches the lens; 1 is white, and more is possible.
 *
 * @param r red
 * @param g green
 * @param b blue
 */
record Rgb(double r, double g, double b) {

  /** Of {@code 0xRRGGBB}. */
  static Rgb of(int hex) {
    return new Rgb((hex >> 16 & 255) / 255.0, (hex >> 8 & 255) / 255.0, (hex & 255) / 255.0);
  }

  /** As a pixel: {@code 0xFFRRGGBB}. */
  int packed() {
    return 0xFF00_0000 | level(r) << 16 | level(g) << 8 | level(b);
  }

  /** This surface in that light. */
  Rgb times(Rgb light) {
    return new Rgb(r * light.r, g * light.g, b * light.b);
  }

  Rgb times(double factor) {
    return new Rgb(r * factor, g * factor, b * factor);
  }

  Rgb plus(Rgb other) {
    return new Rgb(r + other.r, g + other.g, b + other.b);
  }

  /** This share of the other colour, 0-1, and the rest of this one. */
  Rgb mixed(Rgb other, double share) {
    return times(1 - share).plus(other.times(share));
  }

  private static int level(double value) {
    return (int) (Math.clamp(value, 0, 1) * 255 + 0.5);
  }
}
