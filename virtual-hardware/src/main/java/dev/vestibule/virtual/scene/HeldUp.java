package dev.vestibule.virtual.scene;

import static dev.vestibule.virtual.scene.Shapes.box;
import static dev.vestibule.virtual.scene.Shapes.curve;
import static dev.vestibule.virtual.scene.Shapes.oval;
import static dev.vestibule.virtual.scene.Shapes.rounded;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;

/** A hand with a card or a phone, close to the lens. */
final class HeldUp {

  private static final int SKIN = 0xDDAE8E;
  private static final int NAIL = 0xEBC9B4;
  private static final int SLEEVE = 0x2F4E73;
  private static final double CARD_METRES = 0.16;
  private static final double LEAN_RADIANS = 0.045;

  private final Easel easel;
  private final Plane plane;
  private final AffineTransform lean;

  private HeldUp(Easel easel, double metres, long nanos) {
    this.easel = easel;
    double seconds = nanos / 1e9;
    double sway = metres * 0.01;
    double x = sway * Math.sin(seconds * 2.1);
    double y = Optics.HEIGHT + sway * Math.sin(seconds * 2.9) + metres * 0.03;
    plane = Plane.facing(x, y, metres);
    lean = AffineTransform.getRotateInstance(LEAN_RADIANS * Math.sin(seconds * 0.9 + 1));
  }

  /** Draws what is held up, if anything is. */
  static void paint(Easel easel, Held held, long nanos) {
    switch (held) {
      case Held.Nothing nothing -> {}
      case Held.Card card -> new HeldUp(easel, CARD_METRES, nanos).card();
      case Held.QrCode(String text, double metres) ->
          new HeldUp(easel, metres, nanos).phone(pattern(text));
    }
  }

  /** ISO 7810 ID-1, held at its lower edge. */
  private void card() {
    arm(.03);
    fill(rounded(-.0428, -.027, .0428, .027, .0032), 0x2F6FA8);
    fill(
        curve(
            -.0428, -.006, -.01, .016, .0428, .004, .0428, .01, .0428, .0238, .0428, .027, .0396,
            .027, 0, .027, -.0396, .027, -.0428, .027, -.0428, .0238),
        0x3F86C4);
    fill(rounded(-.034, -.001, -.0225, .0085, .0015), 0xE2C878);
    fill(box(-.0287, -.001, -.0279, .0085), 0xA98F45);
    fill(box(-.034, .0033, -.0225, .0041), 0xA98F45);
    for (int i = 0; i < 3; i++) {
      double r = .004 + i * .0038;
      line(
          curve(.022 + r * .5, .012 - r * .87, .022 + r * 1.5, .012, .022 + r * .5, .012 + r * .87),
          .0012,
          0xEAF2F8);
    }
    fill(rounded(-.034, -.0135, .004, -.0105, .001), 0xBBD4E8);
    fill(rounded(-.034, -.0195, -.008, -.0175, .001), 0x8FB8D8);
    thumb(.012, -.0155);
  }

  private void phone(ByteMatrix pattern) {
    arm(.075);
    for (int i = 0; i < 3; i++) finger(.0385, -.012 - i * .018);
    fill(rounded(-.038, -.082, .038, .078, .009), 0x16181B);
    fill(rounded(-.0355, -.0795, .0355, .0755, .007), 0x2B2F34);
    Rgb white = new Rgb(0.96, 0.97, 0.97);
    glowing(rounded(-.0345, -.0785, .0345, .0745, .0065), white);
    glowing(rounded(-.009, .066, .009, .0705, .002), new Rgb(.06, .06, .07));
    glowing(rounded(-.02, -.048, .02, -.0445, .0015), new Rgb(.45, .48, .52));
    glowing(rounded(-.013, -.057, .013, -.0545, .001), new Rgb(.7, .72, .75));
    code(pattern);
    thumb(-.032, -.062);
  }

  /** All dark modules as one shape, so that no light comes through between them. */
  private void code(ByteMatrix pattern) {
    int modules = pattern.getWidth();
    double pitch = .061 / modules;
    var dark = new Path2D.Double();
    for (int row = 0; row < modules; row++) {
      for (int column = 0; column < modules; column++) {
        if (pattern.get(column, row) == 0) continue;
        double x = (column - modules / 2.0) * pitch;
        double y = .014 + (modules / 2.0 - row) * pitch;
        dark.append(box(x, y - pitch, x + pitch, y), false);
      }
    }
    glowing(dark, new Rgb(.05, .05, .06));
  }

  private void arm(double below) {
    line(curve(.012, -below - .02, .03, -below - .1, .07, -below - .3), .062, SKIN);
    line(curve(.028, -below - .1, .05, -below - .2, .09, -below - .45), .086, SLEEVE);
    fill(oval(.008, -below - .012, .036, .032), SKIN);
  }

  private void finger(double x, double y) {
    line(curve(x - .008, y, x, y + .001, x + .003, y - .002), .0155, SKIN);
  }

  private void thumb(double x, double y) {
    line(curve(x + .006, y - .05, x - .002, y - .03, x, y - .004), .0185, SKIN);
    fill(oval(x, y - .002, .0062, .0075), NAIL);
  }

  private void fill(Shape shape, int colour) {
    easel.fill(plane, lean.createTransformedShape(shape), colour);
  }

  private void glowing(Shape shape, Rgb colour) {
    easel.shine(plane, lean.createTransformedShape(shape), colour, 1);
  }

  private void line(Path2D path, double width, int colour) {
    var stroke = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    fill(stroke.createStrokedShape(path), colour);
  }

  private static ByteMatrix pattern(String text) {
    try {
      var utf8 = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
      return Encoder.encode(text, ErrorCorrectionLevel.M, utf8).getMatrix();
    } catch (WriterException e) {
      throw new IllegalStateException("300 characters fit every QR code", e);
    }
  }
}
