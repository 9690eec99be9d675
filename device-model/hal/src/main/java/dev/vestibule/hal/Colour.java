package dev.vestibule.hal;

/**
 * A colour of light, additive.
 *
 * @param red 0-255
 * @param green 0-255
 * @param blue 0-255
 */
public record Colour(int red, int green, int blue) {

  public static final Colour BLACK = new Colour(0, 0, 0);
  public static final Colour WHITE = new Colour(255, 255, 255);
  public static final Colour RED = new Colour(255, 0, 0);
  public static final Colour GREEN = new Colour(0, 255, 0);
  public static final Colour BLUE = new Colour(0, 0, 255);
  public static final Colour AMBER = new Colour(255, 191, 0);

  public Colour {
    if ((red | green | blue) >>> 8 != 0) {
      throw new IllegalArgumentException(
          "colour parts are 0-255: " + red + " " + green + " " + blue);
    }
  }
}
