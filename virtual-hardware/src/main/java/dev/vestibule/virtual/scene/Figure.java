package dev.vestibule.virtual.scene;

import static dev.vestibule.virtual.scene.Shapes.box;
import static dev.vestibule.virtual.scene.Shapes.curve;
import static dev.vestibule.virtual.scene.Shapes.disc;
import static dev.vestibule.virtual.scene.Shapes.oval;
import static dev.vestibule.virtual.scene.Shapes.polygon;
import static dev.vestibule.virtual.scene.Shapes.rounded;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** One person: drawn 1.75 m tall from the feet up, and then as tall as they are. */
final class Figure {

  private static final double DRAWN = 1.75;
  private static final double STRIDE = 0.72;
  private static final double BREATH_SECONDS = 3.6;

  private final Easel easel;
  private final Look look;
  private final Visit.Step step;
  private final Plane plane;
  private final AffineTransform size;
  private final double gait;
  private final boolean blinks;

  private Figure(Easel easel, Look look, Visit.Step step, double seconds, int person) {
    this.easel = easel;
    this.look = look;
    this.step = step;
    double scale = look.height() / DRAWN;
    size = AffineTransform.getScaleInstance(scale, scale);
    double phase = Math.PI * step.walked() / STRIDE;
    gait = step.walking() ? Math.sin(phase) : 0;
    double bob =
        step.walking()
            ? 0.022 * Math.abs(Math.cos(phase))
            : 0.004 * Math.sin(2 * Math.PI * (seconds / BREATH_SECONDS + person * 0.37));
    plane = Plane.facing(step.x(), bob, step.z());
    blinks = (seconds + person * 1.3) % 4.1 < 0.14;
  }

  /** Draws a visitor as they are at this time. */
  static void paint(Easel easel, Visit visit, long nanos, long seed) {
    Visit.Step step = visit.at(nanos);
    if (step.opacity() == 0) return;
    Look look = Look.of(visit.person(), seed);
    easel.opacity(step.opacity());
    new Figure(easel, look, step, nanos / 1e9, visit.person()).paint();
    easel.opacity(1);
  }

  private void paint() {
    easel.fill(
        Plane.level(0.03), oval(step.x(), step.z(), .3, .16), new Rgb(0.02, 0.03, 0.03), 0.38);
    leg(-1, gait);
    leg(1, -gait);
    if (look.hair() == Look.Hair.LONG && !step.fromBehind()) fill(longHair(), look.hairColour());
    arm(-1, -gait);
    arm(1, gait);
    neck();
    torso();
    head();
  }

  private void leg(int side, double swing) {
    double lift = 0.13 * Math.max(0, swing);
    double foot = 0.05 + lift;
    double x = side * 0.095;
    fill(
        polygon(
            x - .085 + side * .01, .92, x + .085, .92, x + .062, foot + .02, x - .062, foot + .02),
        look.trousers());
    dim(polygon(x + .02, .9, x + .085, .92, x + .062, foot + .02, x + .02, foot + .02), 0.16);
    fill(rounded(x - .07, foot - .05, x + .07, foot + .055, .045), look.shoes());
    fill(rounded(x - .07, foot - .05, x + .07, foot - .028, .01), 0xD8D4CC);
  }

  private void arm(int side, double swing) {
    double hand = 0.83 + 0.06 * Math.max(0, swing);
    double x = side * 0.225;
    double out = side * (0.262 + 0.01 * swing);
    fill(oval(out - side * .004, hand - .035, .038, .055), look.skin());
    var sleeve = new BasicStroke(.098f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    Shape drawn =
        sleeve.createStrokedShape(curve(x - side * .05, 1.36, side * .262, 1.22, out, hand + .04));
    fill(drawn, look.top());
    dim(drawn, side > 0 ? 0.2 : 0.06);
  }

  private void neck() {
    fill(polygon(-.056, 1.41, .056, 1.41, .05, 1.56, -.05, 1.56), look.skin());
    if (!step.fromBehind()) {
      dim(curve(-.052, 1.545, 0, 1.44, .052, 1.545, 0, 1.5, -.052, 1.545), 0.22);
    } else {
      dim(polygon(-.056, 1.41, .056, 1.41, .05, 1.56, -.05, 1.56), 0.14);
    }
  }

  private void torso() {
    Path2D body = new Path2D.Double();
    body.moveTo(-.065, 1.472);
    body.curveTo(-.12, 1.445, -.2, 1.44, -.228, 1.375);
    body.curveTo(-.245, 1.32, -.2, 1.2, -.185, 1.08);
    body.lineTo(-.192, .84);
    body.quadTo(0, .8, .192, .84);
    body.lineTo(.185, 1.08);
    body.curveTo(.2, 1.2, .245, 1.32, .228, 1.375);
    body.curveTo(.2, 1.44, .12, 1.445, .065, 1.472);
    body.quadTo(0, 1.44, -.065, 1.472);
    body.closePath();
    fill(body, look.top());
    var shadow = new Path2D.Double();
    shadow.moveTo(.09, 1.46);
    shadow.curveTo(.16, 1.44, .21, 1.43, .228, 1.375);
    shadow.curveTo(.245, 1.32, .2, 1.2, .185, 1.08);
    shadow.lineTo(.192, .84);
    shadow.quadTo(.14, .82, .09, .817);
    shadow.curveTo(.13, 1.05, .06, 1.25, .09, 1.46);
    dim(shadow, 0.17);
    if (step.fromBehind()) {
      dim(curve(-.07, 1.468, 0, 1.41, .07, 1.468, 0, 1.44, -.07, 1.468), 0.3);
      return;
    }
    fill(polygon(-.056, 1.47, .056, 1.47, .012, 1.29, -.012, 1.29), look.shirt());
    fill(polygon(-.05, 1.478, .05, 1.478, 0, 1.378), look.skin());
    dim(polygon(-.05, 1.478, .05, 1.478, 0, 1.378), 0.16);
    lapel(-1);
    lapel(1);
    dim(box(-.004, .82, .004, 1.29), 0.4);
    for (double y = 1.18; y > .9; y -= .12) dim(disc(.02, y, .008), 0.45);
  }

  private void lapel(int side) {
    Shape lapel =
        polygon(
            side * .048,
            1.49,
            side * .085,
            1.468,
            side * .1,
            1.405,
            side * .078,
            1.385,
            side * .006,
            1.285);
    fill(lapel, look.top());
    dim(lapel, side > 0 ? 0.34 : 0.26);
  }

  private void head() {
    Shape face = face();
    if (step.fromBehind()) {
      ears();
      fill(face, look.hairColour());
      hair();
      return;
    }
    if (look.hair() == Look.Hair.BUN) fill(disc(0, 1.768, .042), look.hairColour());
    if (look.hair() == Look.Hair.CURLY) curls();
    ears();
    fill(face, look.skin());
    cheek();
    features();
    if (look.beard()) beard();
    hair();
  }

  private static Shape face() {
    var face = new Path2D.Double();
    face.moveTo(0, 1.752);
    face.curveTo(-.06, 1.752, -.084, 1.71, -.082, 1.655);
    face.curveTo(-.08, 1.6, -.062, 1.556, -.036, 1.533);
    face.quadTo(0, 1.51, .036, 1.533);
    face.curveTo(.062, 1.556, .08, 1.6, .082, 1.655);
    face.curveTo(.084, 1.71, .06, 1.752, 0, 1.752);
    face.closePath();
    return face;
  }

  private void ears() {
    for (int side : new int[] {-1, 1}) {
      fill(oval(side * .084, 1.632, .014, .026), look.skin());
      dim(oval(side * .085, 1.632, .007, .016), 0.18);
    }
  }

  /** The side away from the light. */
  private void cheek() {
    var side = new Path2D.Double();
    side.moveTo(.03, 1.75);
    side.curveTo(.068, 1.74, .084, 1.7, .082, 1.655);
    side.curveTo(.08, 1.6, .062, 1.556, .036, 1.533);
    side.quadTo(.02, 1.522, .01, 1.521);
    side.curveTo(.05, 1.56, .056, 1.6, .05, 1.645);
    side.curveTo(.046, 1.69, .05, 1.72, .03, 1.75);
    dim(side, 0.11);
    for (int cheek : new int[] {-1, 1}) {
      blush(oval(cheek * .046, 1.6, .018, .012));
    }
  }

  private void features() {
    for (int side : new int[] {-1, 1}) {
      double x = side * .0335;
      if (blinks) {
        line(curve(x - .014, 1.642, x, 1.635, x + .014, 1.642), .004, 0x3A2A22);
      } else {
        fill(oval(x, 1.642, .0155, .0092), 0xF7F3EE);
        fill(disc(x, 1.642, .0084), 0x4A3325);
        fill(disc(x, 1.642, .0044), 0x17110E);
        fill(disc(x - .003, 1.6455, .0019), 0xFFFFFF);
        line(curve(x - .0165, 1.643, x, 1.6575, x + .0165, 1.643), .0036, 0x3A2A22);
      }
      line(
          curve(x - side * .017, 1.667, x + side * .004, 1.676, x + side * .02, 1.665),
          .0065,
          look.hairColour());
      if (look.glasses()) glasses(side, x);
    }
    dim(polygon(.002, 1.64, .016, 1.598, .002, 1.594), 0.13);
    dim(curve(-.013, 1.6, 0, 1.587, .013, 1.6, 0, 1.594, -.013, 1.6), 0.26);
    Rgb lips = Rgb.of(look.skin()).mixed(Rgb.of(0xA3413A), 0.55);
    fill(curve(-.025, 1.569, 0, 1.557, .025, 1.569, 0, 1.542, -.025, 1.569), lips, 1);
    line(curve(-.027, 1.57, 0, 1.557, .027, 1.57), .0028, 0x6E352E);
  }

  private void glasses(int side, double x) {
    Shape rim = rounded(x - .024, 1.622, x + .024, 1.66, .013);
    fill(rim, new Rgb(1, 1, 1), 0.16);
    line(rim, .0042, 0x25282C);
    line(curve(side * .0095, 1.645, 0, 1.65, side * .001, 1.648), .0042, 0x25282C);
    line(curve(side * .058, 1.647, side * .07, 1.648, side * .083, 1.645), .0036, 0x25282C);
  }

  private void beard() {
    var beard = new Path2D.Double();
    beard.moveTo(-.081, 1.63);
    beard.curveTo(-.078, 1.59, -.066, 1.552, -.038, 1.526);
    beard.quadTo(0, 1.5, .038, 1.526);
    beard.curveTo(.066, 1.552, .078, 1.59, .081, 1.63);
    beard.curveTo(.068, 1.6, .05, 1.583, 0, 1.584);
    beard.curveTo(-.05, 1.583, -.068, 1.6, -.081, 1.63);
    beard.closePath();
    fill(beard, Rgb.of(look.hairColour()), 0.92);
    Rgb lips = Rgb.of(look.skin()).mixed(Rgb.of(0xA3413A), 0.5);
    fill(curve(-.021, 1.565, 0, 1.556, .021, 1.565, 0, 1.546, -.021, 1.565), lips, 1);
  }

  private void hair() {
    switch (look.hair()) {
      case SHORT -> fill(cut(.016, .085), look.hairColour());
      case CURLY -> {
        fill(cut(.02, .088), look.hairColour());
        if (step.fromBehind()) curls();
      }
      case BUN -> {
        fill(cut(-.004, .086), look.hairColour());
        if (step.fromBehind()) fill(disc(0, 1.745, .045), look.hairColour());
      }
      case LONG -> {
        if (step.fromBehind()) fill(longHair(), look.hairColour());
        fill(cut(-.012, .088), look.hairColour());
        if (!step.fromBehind()) {
          lock(-1);
          lock(1);
        }
      }
      case CAP -> cap();
    }
    if (look.hair() != Look.Hair.CAP) {
      easel.fill(
          plane,
          sized(curve(-.055, 1.742, -.03, 1.768, .01, 1.764, -.025, 1.752, -.055, 1.742)),
          new Rgb(1, 1, 1),
          0.13);
    }
  }

  /** Hair on top, whose parting is so far from the middle and which is so wide. */
  private Shape cut(double parting, double wide) {
    double low = look.hair() == Look.Hair.SHORT ? 1.655 : 1.64;
    var cut = new Path2D.Double();
    cut.moveTo(-wide, low);
    cut.curveTo(-wide - .012, 1.72, -.075, 1.785, 0, 1.785);
    cut.curveTo(.075, 1.785, wide + .012, 1.72, wide, low);
    cut.curveTo(.076, 1.69, .07, 1.7, .058, 1.712);
    cut.curveTo(.03, 1.705, parting + .012, 1.712, parting - .008, 1.728);
    cut.curveTo(-.03, 1.712, -.062, 1.706, -.07, 1.69);
    cut.quadTo(-.078, 1.68, -wide, low);
    cut.closePath();
    return cut;
  }

  private void lock(int side) {
    var lock = new Path2D.Double();
    lock.moveTo(side * .07, 1.72);
    lock.curveTo(side * .102, 1.69, side * .096, 1.58, side * .102, 1.5);
    lock.quadTo(side * .09, 1.46, side * .066, 1.47);
    lock.curveTo(side * .084, 1.55, side * .078, 1.64, side * .062, 1.705);
    lock.closePath();
    fill(lock, look.hairColour());
  }

  private static Shape longHair() {
    var hair = new Path2D.Double();
    hair.moveTo(0, 1.78);
    hair.curveTo(-.09, 1.78, -.105, 1.69, -.1, 1.6);
    hair.quadTo(-.12, 1.5, -.1, 1.42);
    hair.quadTo(0, 1.385, .1, 1.42);
    hair.quadTo(.12, 1.5, .1, 1.6);
    hair.curveTo(.105, 1.69, .09, 1.78, 0, 1.78);
    hair.closePath();
    return hair;
  }

  private void curls() {
    for (int i = 0; i < 11; i++) {
      double angle = Math.PI * (0.02 + 0.96 * i / 10);
      fill(disc(.082 * Math.cos(angle), 1.69 + .082 * Math.sin(angle), .03), look.hairColour());
    }
  }

  private void cap() {
    fill(cut(0, .085), look.hairColour());
    var crown = new Path2D.Double();
    crown.moveTo(-.09, 1.7);
    crown.curveTo(-.095, 1.77, -.06, 1.805, 0, 1.805);
    crown.curveTo(.06, 1.805, .095, 1.77, .09, 1.7);
    crown.quadTo(0, 1.73, -.09, 1.7);
    crown.closePath();
    fill(crown, look.top());
    dim(crown, 0.12);
    if (step.fromBehind()) return;
    Shape peak = curve(-.088, 1.703, 0, 1.74, .088, 1.703, 0, 1.672, -.088, 1.703);
    fill(peak, look.top());
    dim(peak, 0.35);
    dim(curve(-.07, 1.69, 0, 1.66, .07, 1.69, 0, 1.68, -.07, 1.69), 0.2);
  }

  private void fill(Shape shape, int colour) {
    easel.fill(plane, sized(shape), colour);
  }

  private void fill(Shape shape, Rgb colour, double opacity) {
    easel.fill(plane, sized(shape), colour, opacity);
  }

  private void line(Shape path, double width, int colour) {
    easel.line(plane, sized(path), width, colour);
  }

  private void dim(Shape shape, double opacity) {
    easel.fill(plane, sized(shape), new Rgb(0.05, 0.04, 0.07), opacity);
  }

  private void blush(Shape shape) {
    easel.fill(plane, sized(shape), Rgb.of(0xD0654F), 0.09);
  }

  private Shape sized(Shape shape) {
    return size.createTransformedShape(shape);
  }
}
