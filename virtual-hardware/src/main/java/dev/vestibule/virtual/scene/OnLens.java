package dev.vestibule.virtual.scene;

/** What lies on the lens itself, too close to be sharp. */
final class OnLens {

  private static final Rgb PAINT = Rgb.of(0x1D1F24);
  private static final Rgb SKIN = Rgb.of(0x1A0D09);
  private static final int BLOTS = 70;
  private static final int DROPLETS = 160;
  private static final int RUNS = 9;

  private final Canvas canvas;
  private final double width;
  private final double height;

  private OnLens(Canvas canvas) {
    this.canvas = canvas;
    width = canvas.width();
    height = canvas.height();
  }

  /** Draws it over the picture. */
  static void paint(Canvas canvas, Lens lens, long seed, double lux) {
    var on = new OnLens(canvas);
    switch (lens) {
      case CLEAR, DEFOCUSED -> {}
      case COVERED -> on.hand(lux);
      case SPRAYED -> on.spray(seed);
    }
  }

  /** Skin, through which a little red light comes at one edge. */
  private void hand(double lux) {
    canvas.fill(Shapes.box(0, 0, width, height), new Ink.Plain(Rgb.of(0x050404), 1));
    double through = Math.clamp(Math.log10(Math.max(lux, 1)) / 5, 0, 1);
    spot(width * 0.85, height * 0.9, Math.max(width, height) * 0.7, SKIN, through, 0);
  }

  /** Blots that run into each other, a mist of droplets round them, and drops that run down. */
  private void spray(long seed) {
    double reach = Math.hypot(width, height) / 2;
    for (int i = 0; i < BLOTS; i++) {
      double size = reach * Noise.between(0.1, 0.3, seed, 22_000 + i);
      blot(seed, i, reach * 0.62, size, 0.3);
    }
    for (int i = BLOTS; i < BLOTS + DROPLETS; i++) {
      double size = reach * Noise.between(0.006, 0.022, seed, 22_000 + i);
      blot(seed, i, reach, size, 0.2);
    }
    for (int i = 0; i < RUNS; i++) {
      double x = width * Noise.between(0.15, 0.85, seed, 23_000 + i);
      double length = height * Noise.between(0.2, 0.5, seed, 24_000 + i);
      for (int drop = 0; drop < 40; drop++) {
        double thick = reach * (drop > 36 ? 0.026 : 0.02);
        spot(x, height * 0.5 + length * drop / 40, thick, PAINT, 1, 0.5);
      }
    }
  }

  private void blot(long seed, int number, double reach, double size, double solid) {
    double angle = 2 * Math.PI * Noise.unit(seed, 20_000 + number);
    double far = reach * Math.sqrt(Noise.unit(seed, 21_000 + number));
    double x = width / 2 + far * Math.cos(angle) * 1.1;
    double y = height / 2 + far * Math.sin(angle) * 0.8;
    spot(x, y, size, PAINT, 1, solid);
  }

  /** A soft spot that keeps its opacity up to a share of its radius. */
  private void spot(double x, double y, double radius, Rgb colour, double opacity, double solid) {
    var falloff = new Curve(new double[] {solid, 1}, new double[] {opacity, 0});
    canvas.fill(Shapes.disc(x, y, radius), new Ink.Spot(x, y, radius, colour.packed(), falloff));
  }
}
