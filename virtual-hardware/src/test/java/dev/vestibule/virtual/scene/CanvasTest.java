package dev.vestibule.virtual.scene;

import static dev.vestibule.virtual.scene.Shapes.box;
import static dev.vestibule.virtual.scene.Shapes.disc;
import static dev.vestibule.virtual.scene.Shapes.polygon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanvasTest {

  private static final Ink WHITE = new Ink.Plain(new Rgb(1, 1, 1), 1);

  private final Canvas canvas = new Canvas(20, 10);

  @Test
  void aPixelIsAsBrightAsMuchOfItIsInside() {
    canvas.fill(box(2.5, 3, 5.25, 4), WHITE);
    assertThat(levels(3, 1, 7)).containsExactly(0, 128, 255, 255, 64, 0);
  }

  @Test
  void aShapeHasItsAreaWhateverItsOutline() {
    assertThat(area(disc(9, 5, 4))).isCloseTo(Math.PI * 16, within(0.7));
    assertThat(area(polygon(1, 1, 18, 2, 7, 9))).isCloseTo(65, within(0.5));
    assertThat(area(new BasicStroke(2).createStrokedShape(disc(9, 5, 3))))
        .isCloseTo(Math.PI * (16 - 4), within(0.8));
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    assertThat(area(box(-50, -50, 3, 2))).isEqualTo(6);
    assertThat(area(box(17, 8, 90, 90))).isEqualTo(6);
    assertThat(area(polygon(-10, 0, 30, 0, 30, 10, -10, 10))).isEqualTo(200);
    assertThat(area(box(30, 0, 40, 10))).isZero();
  }

  @Test
  void neighboursInOneShapeHaveNoSeamAndOverlapsNoStain() {
    var shape = new Path2D.Double();
    shape.append(box(2, 2, 5.4, 8), false);
    shape.append(box(5.4, 2, 9, 8), false);
    shape.append(box(4, 2, 7, 8), false);
    canvas.fill(shape, new Ink.Plain(new Rgb(1, 1, 1), 0.5));
    assertThat(levels(5, 2, 9)).containsOnly(128);
  }

  @Test
  void aFadeGoesFromOneColourToTheOther() {
    Ramp ramp = Ramp.of(new double[] {0, 1}, new Rgb(0, 0, 0), new Rgb(1, 1, 1));
    canvas.fill(
        box(0, 0, 20, 10), Ink.Fade.of(new Point2D.Double(5, 0), new Point2D.Double(15, 0), ramp));
    assertThat(levels(4, 4, 16)).isSorted().contains(115).startsWith(0).endsWith(255);
  }

  @Test
  void aScaledPictureShowsTheSame() {
    canvas.fill(box(0, 0, 10, 10), WHITE);
    Canvas twice = canvas.scaled(40, 20);
    assertThat(twice.pixels()).hasSize(800);
    assertThat(twice.pixels()[10 * 40 + 5] & 255).isEqualTo(255);
    assertThat(twice.pixels()[10 * 40 + 35] & 255).isZero();
  }

  private double area(Shape shape) {
    var fresh = new Canvas(20, 10);
    fresh.fill(shape, WHITE);
    return IntStream.of(fresh.pixels()).map(pixel -> pixel & 255).sum() / 255.0;
  }

  private int[] levels(int row, int from, int to) {
    return IntStream.range(from, to).map(x -> canvas.pixels()[row * 20 + x] & 255).toArray();
  }
}
